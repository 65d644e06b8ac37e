import { ExcelUtilities } from "@microsoft/office-js-helpers";

/**
 * Adds a sheet by the helper library of Microsoft, which comes as a chunk of its own when it is first
 * needed. The helper empties a sheet that has this name already, so the name must be a free one.
 */
export function addSheet(workbook: Excel.Workbook, freeName: string): Promise<Excel.Worksheet> {
  const clearOnly = true;
  return ExcelUtilities.forceCreateSheet(workbook, freeName, clearOnly);
}
