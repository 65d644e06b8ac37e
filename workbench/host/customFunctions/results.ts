import {
  ERROR_CODES,
  isError,
  type CellError,
  type CellValue,
  type ErrorCode,
  type FormulaResult,
} from "../../model/values";

/** What office.js sends for one call. */
export type SentResult = {
  readonly id: number;
  readonly isValue: boolean;
  readonly value: unknown;
  readonly code?: unknown;
};

const ERRORS_OF_CODES: ReadonlyMap<unknown, ErrorCode> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);
const MOST_CHARACTERS = 32_767;
const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** Results as `SetInvocationArrayResults` brings them. */
export function readResults(sent: unknown): readonly SentResult[] {
  return (sent as readonly (readonly unknown[])[]).map(([id, isValue, value, code]) => ({
    id: Number(id),
    isValue: isValue === true,
    value,
    code,
  }));
}

/**
 * What a cell makes of a result. Failures without an error of their own (the function threw, is unknown ...) are
 * #VALUE!.
 *
 * @param spreadsErrors an error inside a matrix makes all of it one (R29)
 */
export function formulaResult(
  { isValue, value, code }: SentResult,
  spreadsErrors: boolean,
): FormulaResult {
  if (!isValue) {
    return errorWith(ERRORS_OF_CODES.get(code) ?? "#VALUE!", messageOf(value));
  }
  if (!Array.isArray(value)) return cellValue(value);
  const rows = value as readonly unknown[];
  const columns = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  if (columns === 0) return VALUE_ERROR;
  const shown = rows.map((row) =>
    Array.from({ length: columns }, (_, column): CellValue => {
      const cells: readonly unknown[] = Array.isArray(row) ? row : [];
      return column < cells.length ? cellValue(cells[column]) : { error: "#N/A" };
    }),
  );
  return spreadsErrors && shown.some((row) => row.some(isError)) ? VALUE_ERROR : shown;
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value.length <= MOST_CHARACTERS ? value : VALUE_ERROR;
  // `null` and `undefined` both travel as null; they are assumed to show as a reference to a blank cell does.
  if (value === null) return 0;
  return typeof value === "object"
    ? errorValue(value as Readonly<Record<string, unknown>>)
    : VALUE_ERROR;
}

/** Of data types only errors are played. */
function errorValue(value: Readonly<Record<string, unknown>>): CellError {
  const { type, basicValue, message } = value;
  if (type !== "Error") return VALUE_ERROR;
  const code = ERROR_CODES.find((each) => each === basicValue) ?? "#VALUE!";
  return errorWith(code, messageOf(message));
}

function errorWith(error: ErrorCode, message: string | undefined): CellError {
  return message === undefined ? { error } : { error, message };
}

/** A rejected promise brings the error itself. */
function messageOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  const message = (value as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === "string" && message !== "" ? message : undefined;
}
