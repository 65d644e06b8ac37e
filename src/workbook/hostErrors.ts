import type { WorkbookProblem } from "./port";

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
    // Excel says so for several areas, for a chart, and when another workbook is in front.
    case "InvalidSelection":
    case "InactiveWorkbook":
      return { code: "noCellSelected" };
    case "AccessDenied":
      return { code: "accessDenied" };
    default:
      return { code: "hostFailure", hostCode: error.code };
  }
}
