import type { Culture } from "../../culture/culture";
import { coerceValue, readEntry, type Entry, type Today } from "../../culture/entry";
import { fromLocalFormula } from "../../formula/local";
import { cellArea, containsCell, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id } from "../state";
import { styleAt } from "../styleAt";
import type { CellStyle } from "../style";
import { extendTables } from "../tables/extendTables";
import { refusePartOfArray } from "./arrays";
import { NO_CONTENT, putCell } from "./content";
import { formatForFormula } from "./formulaFormat";
import { isUnbounded, refuseLongFormula, refuseLongText, refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";
import { keepTableHeaders } from "./tableHeaders";

/** Rows of what is written to an area; undefined and null leave a cell alone, "" empties it. */
export type Matrix = readonly (readonly unknown[])[];

type Read = (value: unknown, at: Position, style: CellStyle) => Entry;

/** The person types a text into a cell; its formulas and numbers are in the language of the culture. */
export function enterText(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  position: Position,
  text: string,
  today: Today = todayOnThisMachine(),
): void {
  const merge = draft.sheet(sheetId).merges.find((area) => containsCell(area, position));
  const { row, column } = merge ?? position;
  enter(draft, culture, sheetId, cellArea(row, column), [[text]], (_value, _at, { numberFormat }) =>
    readEntry(text, culture, numberFormat, today),
  );
  keepTableHeaders(draft, culture, sheetId, cellArea(row, column));
  extendTables(draft, culture, sheetId, { row, column });
}

/** Writes values as `range.values` does: texts are read as if typed, formulas are English. */
export function enterValues(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  area: Area,
  matrix: Matrix,
): void {
  enter(draft, culture, sheetId, area, matrix, (value, _at, { numberFormat }) =>
    coerceValue(value, culture, numberFormat, todayOnThisMachine()),
  );
  keepTableHeaders(draft, culture, sheetId, area);
}

/** Writes formulas as `range.formulasLocal` does: in the language of the culture. */
export function enterLocalFormulas(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  area: Area,
  matrix: Matrix,
): void {
  enter(draft, culture, sheetId, area, matrix, (value, _at, { numberFormat }) =>
    isFormulaText(value)
      ? { kind: "formula", formula: fromLocalFormula(value, culture) }
      : coerceValue(value, culture, numberFormat, todayOnThisMachine()),
  );
  keepTableHeaders(draft, culture, sheetId, area);
}

/** A matrix of the size of an area from what office.js sends: one value for all cells, or rows of values. */
export function matrixFor(area: Area, value: unknown): Matrix {
  const isMatrix = Array.isArray(value) && value.every((row) => Array.isArray(row));
  if (Array.isArray(value) && !isMatrix) {
    throw new ExcelError("InvalidArgument", "The values must be one value or rows of values.");
  }
  const rows: Matrix = isMatrix ? (value as Matrix) : [[value]];
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (isOne) {
    refuseManyCells(area);
    if (isUnbounded(area) && rows[0]?.[0] !== "" && rows[0]?.[0] != null) {
      throw new ExcelError("InvalidArgument", "Whole rows and columns cannot be filled at once.");
    }
    const row = Array.from({ length: area.columns }, () => rows[0]?.[0]);
    return Array.from({ length: area.rows }, () => row);
  }
  const fits = rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows;
}

function enter(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  area: Area,
  matrix: Matrix,
  read: Read,
): void {
  refuseIfLocked(draft.state, sheetId, area);
  refusePartOfArray(draft, sheetId, area);
  const hidden = hiddenByMerges(draft, sheetId, area);
  matrix.forEach((values, rowOffset) => {
    values.forEach((value, columnOffset) => {
      const at = { row: area.row + rowOffset, column: area.column + columnOffset };
      if (value === null || value === undefined || hidden(at)) return;
      const style = styleAt(draft.sheet(sheetId), at.row, at.column);
      const entry = read(value, at, style);
      const isFormatted = entry.kind !== "formula" || style.numberFormat !== "General";
      const format = isFormatted
        ? undefined
        : formatForFormula(draft, culture, sheetId, entry.formula);
      const numberFormat = format ?? style.numberFormat;
      write(draft, sheetId, at, format === undefined ? style : { ...style, numberFormat }, entry);
    });
  });
}

function write(draft: Draft, sheetId: Id, at: Position, before: CellStyle, entry: Entry): void {
  if (entry.kind === "empty") {
    putCell(draft, sheetId, at, NO_CONTENT, withPrefix(before, false));
    return;
  }
  if (entry.kind === "formula") {
    refuseLongFormula(entry.formula);
    const content = { constant: null, formula: entry.formula };
    putCell(draft, sheetId, at, content, withPrefix(before, false));
    return;
  }
  const { constant, numberFormat, quotePrefix = false } = entry;
  if (typeof constant === "string") refuseLongText(constant);
  const style = withPrefix(before, quotePrefix);
  const isNewFormat = numberFormat !== undefined && style.numberFormat === "General";
  putCell(draft, sheetId, at, { constant }, isNewFormat ? { ...style, numberFormat } : style);
}

function withPrefix(style: CellStyle, quotePrefix: boolean): CellStyle {
  return style.quotePrefix === quotePrefix ? style : { ...style, quotePrefix };
}

/** Of merged cells only the first one can hold something; what is written to the others is lost. */
function hiddenByMerges(draft: Draft, sheetId: Id, area: Area): (at: Position) => boolean {
  const merges = draft.sheet(sheetId).merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return () => false;
  return ({ row, column }) =>
    merges.some(
      (merge) =>
        containsCell(merge, { row, column }) && (merge.row !== row || merge.column !== column),
    );
}

function todayOnThisMachine(): Today {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function isFormulaText(value: unknown): value is string {
  return typeof value === "string" && value.length > 1 && value.startsWith("=");
}
