import type { WorkbookProblem } from "./port";

/** Whether Excel found no single range selected: several areas, a chart, or another workbook in front. */
export function isInvalidSelection(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "InvalidSelection";
}

/**
 * What an error of office.js means for the user.
 *
 * @throws whatever office.js did not raise: a defect of ours
 */
export function problemOf(error: unknown): WorkbookProblem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { code: "cellEditMode" };
    case "InvalidSelection":
    case "InactiveWorkbook":
      return { code: "noCellSelected" };
    case "AccessDenied":
      return { code: "accessDenied" };
    default:
      return { code: "hostFailure", hostCode: error.code };
  }
}
