import { freeSheetName } from "../sheetName";
import type { QuoteSession } from "./session";

/** A sheet bears this name, and nobody sees it, until all is in it. */
const UNFINISHED = "FLUX-Unfertig";

export function unfinishedName(taken: readonly string[]): string {
  return freeSheetName(UNFINISHED, taken);
}

/** Whether a sheet is one that was never finished: nobody has seen it, so nobody has anything in it. */
export function isUnfinished({
  name,
  visibility,
}: Pick<Excel.Worksheet, "name" | "visibility">): boolean {
  return name.startsWith(UNFINISHED) && visibility === "VeryHidden";
}

export function addHidden(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  return sheet;
}

/** Shows a sheet once all is in it, and selects a cell of it. */
export function reveal(sheet: Excel.Worksheet, name: string, cell = "A1"): void {
  sheet.visibility = "Visible";
  sheet.name = name;
  sheet.activate();
  sheet.getRange(cell).select();
}

/**
 * Takes back a sheet that was to be added. When it is late, a sheet that can be seen stays, since somebody may have
 * something in it; then it gives false.
 */
export async function takeBackSheet(
  { context, sync }: QuoteSession,
  { unfinished, name }: { readonly unfinished: string; readonly name: string },
  isLate: boolean,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  if (isLate) {
    const begun = worksheets.getItemOrNullObject(unfinished).load("visibility");
    const shown = worksheets.getItemOrNullObject(name).load("visibility");
    await sync("writing");
    if (!shown.isNullObject) return false;
    if (!begun.isNullObject && begun.visibility !== "VeryHidden") return false;
  } else {
    worksheets.getItemOrNullObject(name).delete();
  }
  removeSheet(worksheets, unfinished);
  return true;
}

/** Excel deletes no very hidden sheet. */
export function removeSheet(worksheets: Excel.WorksheetCollection, name: string): void {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.visibility = "Hidden";
  sheet.delete();
}
