import type { NewSheet, SheetCell, SheetFormat, SheetOutcome } from "./port";
import { freeSheetName } from "./sheetName";

/** Adds a sheet with its contents and shows it; if that fails on the way, no sheet is left behind. */
export async function insertSheet(
  workbook: Excel.Workbook,
  newSheet: NewSheet,
): Promise<SheetOutcome> {
  const { context, protection, worksheets } = workbook;
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) return { status: "failed", problem: { code: "workbookProtected" } };

  const name = freeSheetName(
    newSheet.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const { addSheet } = await import(/* webpackChunkName: "office-js-helpers" */ "./newSheet");
  const sheet = await addSheet(workbook, name);
  try {
    for (const cell of newSheet.cells) write(cell, sheet);
    for (const format of newSheet.formats) apply(format, sheet);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
  return { status: "inserted", sheet: name };
}

function write(cell: SheetCell, sheet: Excel.Worksheet): void {
  const range = sheet.getRange(cell.address);
  switch (cell.kind) {
    case "text":
      // The apostrophe keeps Excel from reading a formula, a date or a number into a text.
      range.values = [[`'${cell.text}`]];
      break;
    case "number":
      range.values = [[cell.number]];
      break;
    case "formula":
      range.formulas = [[cell.formula]];
      break;
  }
}

function apply(
  { range: address, style, numberFormat, columnWidth }: SheetFormat,
  sheet: Excel.Worksheet,
): void {
  const range = sheet.getRange(address);
  const { format } = range;
  if (columnWidth !== undefined) format.columnWidth = columnWidth;
  // A single value fills the range.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (style === "title") format.font.size = 14;
  if (style === "title" || style === "heading") format.font.bold = true;
  if (style === "input") {
    format.fill.color = "#FFF7DB";
    format.font.color = "#0B5394";
  }
}
