import type { WorkbookProblem } from "../ports/port";

/** Whether Excel found no single range selected: several areas, a chart, or another workbook in front. */
export function isInvalidSelection(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "InvalidSelection";
}

/** Whether more was asked for than Excel gives at once: 5 MB on the web (R17). */
export function isAnswerTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** Codes for what is not there any more, or there by now. */
const CHANGED: readonly string[] = [
  "ItemAlreadyExists",
  "ItemNotFound",
  "InvalidReference",
  "InvalidArgument",
  "InvalidObjectPath",
];

/** Whether the workbook may be another than when it was read. */
export function isChangeMeanwhile(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && CHANGED.includes(error.code);
}

/** These fail with various codes while a chart sheet or another workbook is in front (R26). */
const WHAT_IS_IN_FRONT = /\.get(ActiveWorksheet|ActiveCell|SelectedRange)$/;

/**
 * What an error of office.js means for the user.
 *
 * @throws whatever office.js did not raise: a defect of ours
 */
export function problemOf(error: unknown): WorkbookProblem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  if (WHAT_IS_IN_FRONT.test(error.debugInfo.errorLocation ?? "")) return { code: "noCellSelected" };
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cellEditMode" };
    case "InvalidSelection":
    case "InactiveWorkbook":
      return { code: "noCellSelected" };
    case "AccessDenied":
      return { code: "accessDenied" };
    case "ItemAlreadyExists":
    case "ItemNotFound":
    case "InvalidReference":
      return { code: "workbookChanged" };
    default:
      return { code: "hostFailure", hostCode: error.code };
  }
}
