/** Errors as a cell shows them. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#CALC!",
  "#BUSY!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell; the message is what a custom function says about it. */
export type CellError = { readonly error: ErrorCode; readonly message?: string };

/** What somebody can type into a cell besides a formula. */
export type Constant = string | number | boolean | CellError;

/** What a cell is worth; null when it is empty. Dates are serial numbers. */
export type CellValue = Constant | null;

/** What a formula evaluates to: one value, or a rectangle of them. */
export type FormulaResult = CellValue | readonly (readonly CellValue[])[];

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
