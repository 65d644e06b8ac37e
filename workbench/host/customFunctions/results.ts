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

/** Results as `SetInvocationArrayResults` and the older `SetInvocationResults` bring them. */
export function readResults(sent: unknown): readonly SentResult[] {
  return (sent as readonly unknown[]).map((each) => {
    if (Array.isArray(each)) {
      const [id, isValue, value, code] = each as readonly unknown[];
      return { id: Number(id), isValue: isValue === true, value, code };
    }
    const { id, value, failed, errorCode } = each as Readonly<Record<string, unknown>>;
    return { id: Number(id), isValue: failed !== true, value, code: errorCode };
  });
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
    ? dataTypeValue(value as Readonly<Record<string, unknown>>)
    : VALUE_ERROR;
}

/** The value in the cell of a data type: an error, a formatted number, an entity shown by its text. */
function dataTypeValue(value: Readonly<Record<string, unknown>>): CellValue {
  const { type, basicValue, text, message } = value;
  if (type === "Error") {
    const code = ERROR_CODES.find((each) => each === basicValue) ?? "#VALUE!";
    return errorWith(code, messageOf(message));
  }
  if (type === "Entity" && typeof text === "string") return text;
  return typeof basicValue === "object" ? VALUE_ERROR : cellValue(basicValue);
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
