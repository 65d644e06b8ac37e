import { isApiSupported } from "../connection/officeApi";
import type { NewSheet, SheetCell, SheetFormat, SheetOutcome } from "../ports/port";
import { areaAddress, positionOf } from "../connection/addresses";
import { loadSheets, makeSheet, sheetToMake, withFirst } from "../quoteSheet/write/madeSheet";
import { asText } from "../quoteSheet/layout/placedPlan";
import type { ExcelSession } from "../connection/session";
import { newNote } from "../quoteSheet/unfinished/note";
import type { WrittenSheet } from "../quoteSheet/unfinished/writtenSheet";

/** Adds a sheet with its contents and shows it, all or nothing; a sheet that has its name by then stays as it is. */
export async function insertSheet(
  session: ExcelSession,
  newSheet: NewSheet,
): Promise<SheetOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  const protection = isApiSupported("1.7") ? workbook.protection.load("protected") : undefined;
  loadSheets(worksheets);
  await session.sync();
  if (protection?.protected) return { status: "failed", problem: { code: "workbookProtected" } };

  const formula = newSheet.cells.find(({ kind }) => kind === "formula");
  const contents = contentsOf(newSheet);
  const made = sheetToMake(worksheets, newSheet.name, contents, formula?.address);
  const write = (sheet: Excel.Worksheet, token: string) => {
    const rows = withFirst(contents, token);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    sheet.getRange(areaAddress(area)).formulas = rows;
    for (const format of newSheet.formats) apply(format, sheet);
  };
  const written: WrittenSheet = { made, again: { what: "terms", newSheet } };
  await makeSheet(session, made, write, {
    // A note is a part of custom XML, which the oldest Excels do not have.
    note: isApiSupported("1.5") ? newNote({ kind: "sheet", sheet: made.name }, written) : undefined,
  });
  return { status: "inserted", sheet: made.name };
}

function contentOf(cell: SheetCell): string | number {
  switch (cell.kind) {
    case "text":
      // Keeps Excel from reading a formula, a date or a number into it.
      return asText(cell.text);
    case "number":
      return cell.number;
    case "formula":
      return cell.formula;
  }
}

function contentsOf({ cells }: NewSheet): (string | number)[][] {
  const placed = cells.map((cell) => ({ ...positionOf(cell.address), cell }));
  const rows = placed.reduce((most, { row }) => Math.max(most, row), 0) + 1;
  const columns = placed.reduce((most, { column }) => Math.max(most, column), 0) + 1;
  const contents = Array.from({ length: rows }, () => Array<string | number>(columns).fill(""));
  for (const { row, column, cell } of placed) {
    const inRow = contents[row];
    if (inRow) inRow[column] = contentOf(cell);
  }
  return contents;
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
