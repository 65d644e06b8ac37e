import { addressOf, cellAddress, sheetPrefix } from "../../model/area";
import { isError, type CellValue } from "../../model/values";
import { toLocalFormula } from "../../formula/local";
import { styleAt } from "../../model/styleAt";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from "../errors";
import { isMatrix, Reference, type Value } from "../value";
import {
  ANY,
  ANYTHING,
  BOOLEAN,
  define,
  first,
  optional,
  TEXT,
  WHOLE,
  WHOLE_VALUE,
  type Functions,
} from "./definition";

/** Functions about the cells themselves: where they are and what they hold. */
export const PLACES: Functions = {
  INDIRECT: define(
    [first(TEXT), optional(first(BOOLEAN))],
    ([text, isA1 = true], environment) => indirect(text, isA1, environment),
    { isVolatile: true },
  ),
  ADDRESS: define(
    [WHOLE, WHOLE, optional(WHOLE), optional(BOOLEAN), optional(TEXT)],
    ([row, column, kind = 1, isA1 = true, sheet]) => {
      if (row < 1 || column < 1 || kind < 1 || kind > 4) return VALUE_ERROR;
      const prefix = sheet === undefined ? "" : sheetPrefix(sheet);
      const isRowFixed = kind === 1 || kind === 2;
      const isColumnFixed = kind === 1 || kind === 3;
      if (!isA1) {
        const r = isRowFixed ? `R${row}` : `R[${row}]`;
        return prefix + r + (isColumnFixed ? `C${column}` : `C[${column}]`);
      }
      const letters = cellAddress(0, column - 1).slice(0, -1);
      return `${prefix}${isColumnFixed ? "$" : ""}${letters}${isRowFixed ? "$" : ""}${row}`;
    },
  ),
  ISFORMULA: define([WHOLE_VALUE], ([value]) =>
    value instanceof Reference ? formulaAt(value) !== undefined : VALUE_ERROR,
  ),
  FORMULATEXT: define([WHOLE_VALUE], ([value], { book }) => {
    const formula = value instanceof Reference ? formulaAt(value) : undefined;
    return formula === undefined ? NOT_AVAILABLE : toLocalFormula(formula, book.culture);
  }),
  SHEET: define([optional(WHOLE_VALUE)], ([value], { book, sheet }) => {
    if (isError(value)) return value;
    if (typeof value === "string") {
      const named = book.sheetNamed(value);
      return named ? book.sheets.indexOf(named) + 1 : NOT_AVAILABLE;
    }
    return book.sheets.indexOf(value instanceof Reference ? value.sheet : sheet) + 1;
  }),
  HYPERLINK: define([ANY, optional(ANYTHING)], ([link, shown]) =>
    shown === undefined ? link : shown,
  ),
  CELL: define([TEXT, optional(WHOLE_VALUE)], ([what, value], environment) =>
    aboutCell(what.toLowerCase(), value, environment),
  ),
};

function formulaAt({ sheet, area }: Reference): string | undefined {
  return sheet.sheet.rows.get(area.row)?.get(area.column)?.formula;
}

/** What a text names as a reference, in A1 notation or in that of rows and columns. */
function indirect(text: string, isA1: boolean, environment: Environment): Value {
  const { book, row, column } = environment;
  const wanted = isA1 ? text.trim() : a1Of(text.trim(), row, column);
  if (wanted === undefined || wanted === "") return REFERENCE_ERROR;
  const result = book.compiled(`=${wanted}`, row, column).evaluate(environment);
  return result instanceof Reference ? result : REFERENCE_ERROR;
}

function a1Of(text: string, row: number, column: number): string | undefined {
  const match = /^(?:(.*)!)?[RZ](\d+|\[-?\d+\])?[CS](\d+|\[-?\d+\])?$/i.exec(text);
  if (!match) return undefined;
  const [, sheet, rowText, columnText] = match;
  const place = (written: string | undefined, own: number) =>
    written?.startsWith("[") === true
      ? own + Number(written.slice(1, -1))
      : written === undefined
        ? own
        : Number(written) - 1;
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  return prefix + cellAddress(place(rowText, row), place(columnText, column));
}

function aboutCell(what: string, value: Value, environment: Environment): CellValue {
  const { row, column } = environment;
  const own = new Reference(environment.sheet, { row, column, rows: 1, columns: 1 });
  const { sheet, area } = value instanceof Reference ? value : own;
  const cell = { ...area, rows: 1, columns: 1 };
  switch (what) {
    case "address":
    case "adresse":
      return absolute(addressOf(cell));
    case "row":
    case "zeile":
      return area.row + 1;
    case "col":
    case "spalte":
      return area.column + 1;
    case "contents":
    case "inhalt": {
      const read = plain(new Reference(sheet, cell), environment);
      return isMatrix(read) ? VALUE_ERROR : read;
    }
    case "type":
    case "typ": {
      const read = plain(new Reference(sheet, cell), environment);
      if (read === null) return "b";
      return typeof read === "string" ? "l" : "v";
    }
    case "width":
    case "breite":
      return Math.round((sheet.sheet.columnProperties.get(area.column)?.size ?? 48) / 5.25);
    case "protect":
    case "schutz":
      return styleAt(sheet.sheet, area.row, area.column).locked ? 1 : 0;
    case "filename":
    case "dateiname":
      return `[Workbook]${sheet.sheet.name}`;
    default:
      return VALUE_ERROR;
  }
}

function absolute(address: string): string {
  return address.replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, digits: string) => `$${letters}$${digits}`,
  );
}
