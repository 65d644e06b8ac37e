import { errorSentence, messagesIn } from "../../i18n";
import {
  termOfSpelling,
  type PricingError,
  type PricingErrorCode,
  type Result,
} from "../../pricing";
import { awaitMoreLists } from "./arrivingLists";
import { displayLanguage } from "./displayLanguage";

/** What a cell can show. */
export type CellValue = string | number | boolean | CustomFunctions.Error;

/** A spilled table, all rows of the same length. */
export type CellTable = CellValue[][];

/** Errors that say "the list has no such price"; every other one says "the argument is wrong". */
const NOT_AVAILABLE: ReadonlySet<PricingErrorCode> = new Set<PricingErrorCode>([
  "unknownProduct",
  "noMatch",
  "termNotOffered",
  "unknownEdition",
  "notUpgradable",
  "noPurchasePrice",
  "noTermEnd",
  "noVatRate",
  "unknownSupportPlan",
  "unknownSupportItem",
]);

/** The errors of the last calls by their sentences: a column of equal mistakes needs one of them. */
const errors = new Map<string, CustomFunctions.Error>();
const MOST_ERRORS = 1_000;

/** The cell error of what went wrong: #N/A or #VALUE! with a sentence in the user's language. */
export function cellError(error: PricingError): CustomFunctions.Error {
  if (isOfAnotherList(error)) awaitMoreLists();
  const sentence = errorSentence(error, displayLanguage());
  const known = errors.get(sentence);
  if (known) return known;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const made = untraced(() => {
    return new CustomFunctions.Error(isNotAvailable(error) ? notAvailable : invalidValue, sentence);
  });
  if (errors.size < MOST_ERRORS) errors.set(sentence, made);
  return made;
}

/** Whether it may be no error once a list has come that is on its way. */
function isOfAnotherList(error: PricingError): boolean {
  if (error.code === "inLine") return isOfAnotherList(error.error);
  return (
    error.code === "unknownEdition" ||
    (error.code === "unknownTerm" && termOfSpelling(error.input) !== undefined)
  );
}

/** Without the trace of calls, which costs many times what all the rest of a bad row does. */
function untraced<Made>(make: () => Made): Made {
  const traced = Error as { stackTraceLimit?: number | undefined };
  const { stackTraceLimit } = traced;
  traced.stackTraceLimit = 0;
  const made = make();
  traced.stackTraceLimit = stackTraceLimit;
  return made;
}

/** The value of a result; its error is thrown as the cell's. */
export function need<Value>(result: Result<Value, PricingError>): Value {
  return result.ok ? result.value : reject(result.error);
}

/** Ends the function with an error in the cell. */
export function reject(error: PricingError): never {
  throw cellError(error);
}

/** The value of a result, or its error to stand in a cell of a table. */
export function valueOrError<Value>(
  result: Result<Value, PricingError>,
  toCell: (value: Value) => CellValue,
): CellValue {
  return result.ok ? toCell(result.value) : cellError(result.error);
}

/** What a computation gives, or the error that it ends with, to stand in a cell of a table. */
export function valueOrThrownError(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

type MaybeOffice = {
  readonly context?: {
    readonly requirements?: { readonly isSetSupported: (name: string, version: string) => boolean };
  };
};

/** Excels before CustomFunctionsRuntime 1.4 make a whole table #VALUE! when one of its cells is an error (R29). */
function showsErrorsInTables(): boolean {
  const { Office } = globalThis as { readonly Office?: MaybeOffice };
  return Office?.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? true;
}

/** A table as this Excel can show it: where it shows no errors in it, their sentences stand in their cells. */
export function shownTable(table: CellTable): CellTable {
  const hasError = table.some((row) => row.some((cell) => cell instanceof CustomFunctions.Error));
  if (!hasError || showsErrorsInTables()) return table;
  const [[only] = []] = table;
  const isOnly = table.length === 1 && table[0]?.length === 1;
  if (isOnly && only instanceof CustomFunctions.Error) throw only;
  return table.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctions.Error ? (cell.message ?? cell.code) : cell)),
  );
}

/** The error for a defect of ours. */
export function unexpectedError(): CustomFunctions.Error {
  const { unexpected } = messagesIn(displayLanguage());
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, unexpected);
}

function isNotAvailable(error: PricingError): boolean {
  if (error.code === "inLine") return isNotAvailable(error.error);
  // Excel's own functions hand #N/A on, and IFNA counts on it.
  return error.code === "errorValue" ? error.input === "#N/A" : NOT_AVAILABLE.has(error.code);
}
