import { ExcelError } from "../errors";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
/** Excel on the web refuses to write more cells at once. */
const MOST_CELLS = 5_000_000;

/** InvalidArgument when the text is too long for a cell. */
export function refuseLongText(text: string): void {
  if (text.length <= LONGEST_TEXT) return;
  throw new ExcelError(
    "InvalidArgument",
    `A cell holds at most ${LONGEST_TEXT} characters, not ${text.length}.`,
  );
}

/** InvalidArgument when the formula, with its "=", is longer than Excel takes. */
export function refuseLongFormula(formula: string): void {
  if (formula.length <= LONGEST_FORMULA) return;
  throw new ExcelError(
    "InvalidArgument",
    `A formula has at most ${LONGEST_FORMULA} characters, not ${formula.length}.`,
  );
}

/** RangeExceedsLimit when each cell of an area must be touched and there are too many. */
export function refuseManyCells({ rows, columns }: Area): void {
  if (rows * columns <= MOST_CELLS) return;
  throw new ExcelError(
    "RangeExceedsLimit",
    `The range has ${rows * columns} cells; at most ${MOST_CELLS} can be changed at once.`,
  );
}

/** Whether the area has all rows or all columns of the sheet. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}

/** InvalidArgument when an area does not fit on the sheet. */
export function refuseOffSheet({ row, column, rows, columns }: Area): void {
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS;
  if (!fits) throw new ExcelError("InvalidArgument", "The range is not on the worksheet.");
}
