/** What office.js sends back for one call: its number, success, the value, and after a failure its code. */
export type SentResult = readonly [id: number, isValue: boolean, value: unknown, code?: unknown];

/** What the calling cell shows. */
export type CellResult =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string; readonly code: number };

const SHOWN_ERRORS: ReadonlyMap<number, string> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
]);

/** Codes without an error of their own (the function threw, is unknown ...) show as #VALUE!. */
export function cellResult([, isValue, value, code]: SentResult): CellResult {
  if (isValue) return { value };
  const errorCode = Number(code);
  return {
    error: SHOWN_ERRORS.get(errorCode) ?? "#VALUE!",
    message: typeof value === "string" ? value : "",
    code: errorCode,
  };
}
