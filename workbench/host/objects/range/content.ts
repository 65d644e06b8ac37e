import { displayText } from "../../../format/display";
import { containsCell, type Position } from "../../../model/area";
import { arraysOf } from "../../../model/cells/arrays";
import { enterValues, matrixFor } from "../../../model/cells/enter";
import { isUnbounded } from "../../../model/cells/limits";
import { writeNumberFormats } from "../../../model/cells/numberFormats";
import { fillTableColumns } from "../../../model/tables/fillColumn";
import type { CellValue } from "../../../model/values";
import { isError } from "../../../model/values";
import { styleAt } from "../../../model/styleAt";
import type { Scalar } from "../../hostObject";
import { change, matrixOf, sheetOfRange, type RangePlace } from "./place";

type CellReader = (place: RangePlace, at: Position) => unknown;

/** What each property says of one cell. */
const CELL_READERS = {
  Values: (place, at) => wireValue(valueAt(place, at)),
  Text: (place, at) => textAt(place, at),
  Formulas: (place, at) => formulaAt(place, at) ?? wireConstant(place, at),
  ValueTypes: (place, at) => {
    const value = valueAt(place, at);
    if (value === null) return "Empty";
    if (isError(value)) return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[
      typeof value as "string" | "number" | "boolean"
    ];
  },
  NumberFormat: (place, { row, column }) => formatAt(place, row, column),
} satisfies Readonly<Record<string, CellReader>>;

/** What the cells of a range hold, as matrices; null for whole rows and columns, as Excel answers. */
export const CONTENT_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  Values: { get: perCell(CELL_READERS.Values), set: entering(enterValues) },
  Text: { get: perCell(CELL_READERS.Text) },
  ValueTypes: { get: perCell(CELL_READERS.ValueTypes) },
  Formulas: { get: perCell(CELL_READERS.Formulas), set: entering(enterValues) },
  NumberFormat: {
    get: perCell(CELL_READERS.NumberFormat),
    set: (place, value) => writeFormats(place, value, (format) => takenFormat(place, format)),
  },
};

/** A value as it travels: errors as their text, an empty cell as "". */
function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

function valueAt({ context, sheetId }: RangePlace, { row, column }: Position): CellValue {
  return context.workbook.value(sheetId, row, column);
}

/** What a cell shows. */
function textAt(place: RangePlace, at: Position): string {
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
    change(place, (draft) => {
      enter(draft, context.workbook.culture, sheetId, area, matrix);
      fillTableColumns(draft, sheetId, area);
    });
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
