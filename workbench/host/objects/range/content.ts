import { entryText } from "../../../culture/entry";
import { displayText } from "../../../format/display";
import { fromLocalFormat, toLocalFormat } from "../../../format/localFormat";
import { toLocalFormula } from "../../../formula/local";
import { toR1C1 } from "../../../formula/r1c1";
import { containsCell, type Position } from "../../../model/area";
import { arraysOf } from "../../../model/cells/arrays";
import {
  enterValues,
  enterLocalFormulas,
  enterR1C1Formulas,
  matrixFor,
} from "../../../model/cells/enter";
import { isUnbounded } from "../../../model/cells/limits";
import { writeNumberFormats } from "../../../model/cells/numberFormats";
import type { CellValue } from "../../../model/values";
import { isError } from "../../../model/values";
import { styleAt } from "../../../model/styleAt";
import type { Scalar } from "../../hostObject";
import { change, matrixOf, sheetOfRange, type RangePlace } from "./place";
import { formatCategory } from "../../../model/cells/formatCategory";

type CellReader = (place: RangePlace, at: Position) => unknown;

/** What each property says of one cell. */
export const CELL_READERS = {
  Values: (place, at) => wireValue(valueAt(place, at)),
  ValueTypes: (place, at) => valueType(valueAt(place, at)),
  Text: (place, at) => textAt(place, at),
  Formulas: (place, at) => formulaAt(place, at) ?? wireConstant(place, at),
  FormulasLocal: (place, at) => {
    const formula = formulaAt(place, at);
    const { culture } = place.context.workbook;
    return formula === undefined ? localConstant(place, at) : toLocalFormula(formula, culture);
  },
  FormulasR1C1: (place, at) => {
    const formula = formulaAt(place, at);
    return formula === undefined ? wireConstant(place, at) : toR1C1(formula, at);
  },
  NumberFormat: (place, { row, column }) => formatAt(place, row, column),
  NumberFormatLocal: (place, { row, column }) =>
    toLocalFormat(formatAt(place, row, column), place.context.workbook.culture),
  NumberFormatCategories: (place, { row, column }) => formatCategory(formatAt(place, row, column)),
  LinkedDataTypeState: () => "None",
} satisfies Readonly<Record<string, CellReader>>;

/** What the cells of a range hold, as matrices; null for whole rows and columns, as Excel answers. */
export const CONTENT_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  Values: { get: perCell(CELL_READERS.Values), set: entering(enterValues) },
  ValueTypes: { get: perCell(CELL_READERS.ValueTypes) },
  Text: { get: perCell(CELL_READERS.Text) },
  Formulas: { get: perCell(CELL_READERS.Formulas), set: entering(enterValues) },
  FormulasLocal: { get: perCell(CELL_READERS.FormulasLocal), set: entering(enterLocalFormulas) },
  FormulasR1C1: { get: perCell(CELL_READERS.FormulasR1C1), set: entering(enterR1C1Formulas) },
  NumberFormat: {
    get: perCell(CELL_READERS.NumberFormat),
    set: (place, value) => writeFormats(place, value, (format) => takenFormat(place, format)),
  },
  NumberFormatLocal: {
    get: perCell(CELL_READERS.NumberFormatLocal),
    set: (place, value) =>
      writeFormats(place, value, (format) =>
        fromLocalFormat(format, place.context.workbook.culture),
      ),
  },
  NumberFormatCategories: { get: perCell(CELL_READERS.NumberFormatCategories) },
  LinkedDataTypeState: { get: perCell(CELL_READERS.LinkedDataTypeState) },
};

/** A value as it travels: errors as their text, an empty cell as "". */
function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function valueAt({ context, sheetId }: RangePlace, { row, column }: Position): CellValue {
  return context.workbook.value(sheetId, row, column);
}

/** What a cell shows. */
export function textAt(place: RangePlace, at: Position): string {
  const { culture } = place.context.workbook;
  return displayText(valueAt(place, at), formatAt(place, at.row, at.column), culture);
}

/** The formula of a cell, or of the array formula of which it is a part. */
function formulaAt(place: RangePlace, { row, column }: Position): string | undefined {
  const sheet = sheetOfRange(place);
  const own = sheet.rows.get(row)?.get(column)?.formula;
  if (own !== undefined) return own;
  // Parts of an array formula show it; cells into which a formula has spilled show their values.
  const array = arraysOf(sheet).find((each) => containsCell(each.array, { row, column }));
  return array && sheet.rows.get(array.row)?.get(array.column)?.formula;
}

function wireConstant(place: RangePlace, at: Position): string | number | boolean {
  return wireValue(valueAt(place, at));
}

function localConstant(place: RangePlace, at: Position): string | number | boolean {
  const value = valueAt(place, at);
  if (typeof value === "number" || value === null) return wireValue(value);
  const cell = sheetOfRange(place).rows.get(at.row)?.get(at.column);
  return entryText(cell, value, place.context.workbook.culture);
}

function formatAt(place: RangePlace, row: number, column: number): string {
  return styleAt(sheetOfRange(place), row, column).numberFormat;
}

function perCell(read: CellReader): (place: RangePlace) => unknown {
  return (place) =>
    isUnbounded(place.area) ? null : matrixOf(place.area, (at) => read(place, at));
}

function entering(enter: typeof enterValues): (place: RangePlace, value: unknown) => void {
  return (place, value) => {
    const { context, sheetId, area } = place;
    const matrix = matrixFor(area, value);
    change(place, (draft) => enter(draft, context.workbook.culture, sheetId, area, matrix));
  };
}

/** R36: what looks like the short date of the system is taken for Excel's own format of days. */
function takenFormat({ context }: RangePlace, format: string): string {
  const { shortDateFormat, dateSeparator } = context.workbook.culture;
  const shown = (each: string) => each.replace(/(?<!\\)\//g, dateSeparator).replaceAll("\\", "");
  const isOfSystem = shown(format) === shown(shortDateFormat);
  return isOfSystem ? "m/d/yyyy" : format;
}

function writeFormats(place: RangePlace, value: unknown, read: (format: string) => string): void {
  change(place, (draft) => writeNumberFormats(draft, place.sheetId, place.area, value, read));
}
