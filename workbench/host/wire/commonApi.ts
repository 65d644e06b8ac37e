import { ExcelError } from "../../model/errors";
import type { Workbook } from "../../model/workbook";
import { scalarOf } from "../batch/members";
import { plainContext } from "../plainContext";
import type { HostObject } from "../hostObject";
import { rangeObject } from "../objects/range";

/** Calls of the older API that have no batch, by their numbers. */
const DISPATCH = { getSelectedData: 64, setSelectedData: 65, saveSettings: 76, fileProperties: 86 };

const NOT_SUPPORTED = 5001;
const INVALID_SELECTION = 1007;
const WRITE_FAILED = 2000;
const COERCION_NOT_SUPPORTED = 1000;

type CommonRequest = {
  readonly DdaGetBindingData?: { readonly CoerceType?: unknown; readonly ValueFormat?: unknown };
  readonly DdaSetBindingData?: { readonly CoerceType?: unknown; readonly Data?: unknown };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
};

/** What is answered: `Error` is 0 or the number of an error of Office. */
export type CommonAnswer = {
  readonly Version: 1;
  readonly Error: number;
  readonly [more: string]: unknown;
};

/** Answers a call of the older API; those that are not modelled fail as calls that Excel does not support. */
export function answerCommonApi(
  workbook: Workbook,
  documentUrl: string,
  dispatchId: number,
  request: unknown,
): CommonAnswer {
  const { DdaGetBindingData, DdaSetBindingData, DdaSettingsMethod } = request as CommonRequest;
  switch (dispatchId) {
    case DISPATCH.fileProperties:
      return { ...succeeded, "0": { "1": documentUrl } };
    case DISPATCH.saveSettings:
      return saveSettings(workbook, DdaSettingsMethod?.Properties ?? []);
    case DISPATCH.getSelectedData:
      return onSelection(workbook, (range) =>
        readRange(range, DdaGetBindingData?.CoerceType, DdaGetBindingData?.ValueFormat),
      );
    case DISPATCH.setSelectedData:
      return onSelection(workbook, () =>
        writeSelection(workbook, DdaSetBindingData?.Data, DdaSetBindingData?.CoerceType),
      );
    default:
      return failed(NOT_SUPPORTED);
  }
}

const succeeded = { Version: 1, Error: 0 } as const;

function failed(error: number): CommonAnswer {
  return { Version: 1, Error: error };
}

function saveSettings(
  workbook: Workbook,
  properties: readonly (readonly [string, string])[],
): CommonAnswer {
  workbook.change("addin", (draft) => {
    draft.update({ settings: new Map(properties) });
    draft.report({ kind: "settings" });
  });
  return succeeded;
}

function onSelection(
  workbook: Workbook,
  action: (range: HostObject) => CommonAnswer,
): CommonAnswer {
  const { id } = workbook.activeSheet;
  const [area, ...more] = workbook.view(id).selection;
  if (!area || more.length > 0) return failed(INVALID_SELECTION);
  try {
    return action(rangeObject(plainContext(workbook), id, area));
  } catch (error) {
    if (error instanceof ExcelError) return failed(WRITE_FAILED);
    throw error;
  }
}

function readRange(range: HostObject, coercion: unknown, format: unknown): CommonAnswer {
  const member = isWord(format, "formatted") ? "Text" : "Values";
  const matrix = scalarOf(range, member)?.scalar.get(range.self) as readonly (readonly unknown[])[];
  if (isWord(coercion, "matrix")) return { ...succeeded, Data: matrix };
  if (!isWord(coercion, "text")) return failed(COERCION_NOT_SUPPORTED);
  return { ...succeeded, Data: matrix.map((row) => row.map(String).join("\t")).join("\n") };
}

function writeSelection(workbook: Workbook, data: unknown, coercion: unknown): CommonAnswer {
  const matrix = isWord(coercion, "text") ? matrixOf(String(data)) : data;
  if (!Array.isArray(matrix) || !Array.isArray(matrix[0])) return failed(COERCION_NOT_SUPPORTED);
  const { id } = workbook.activeSheet;
  const { row, column } = workbook.view(id).selection[0] ?? workbook.view(id).activeCell;
  const area = { row, column, rows: matrix.length, columns: matrix[0].length };
  const range = rangeObject(plainContext(workbook), id, area);
  scalarOf(range, "Values")?.scalar.set?.(range.self, matrix);
  return succeeded;
}

function matrixOf(text: string): readonly (readonly string[])[] {
  const rows = text.split(/\r?\n/).map((line) => line.split("\t"));
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}

/** Words travel in any case. */
function isWord(value: unknown, word: string): boolean {
  return String(value).toLowerCase() === word;
}
