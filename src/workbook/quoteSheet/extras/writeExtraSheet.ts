import type { WriteOutcome } from "../../ports/quotes/quotePort";
import { areaAddress, columnLetters, type Area } from "../../connection/addresses";
import type { QuotePlan } from "../layout/plan";
import { loadSheets, sheetToMake, withFirst, type SheetContents } from "../write/madeSheet";
import { PLAIN_COLOUR, PLAIN_SIZE } from "../style/styles";
import { setUpPages } from "../style/pageSetup";
import { Refusal, type ExcelSession } from "../../connection/session";
import { makeUndoableSheet } from "../rollback/undoableSheet";
import type { Again } from "../unfinished/writtenSheet";
import { styleExtra, numberFormatOf } from "./extraStyles";
import type { ExtraSheet } from "./extraSheet";

/** Thin lines and grey bands, which look the same in colour and in black and white. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * Makes a sheet beside a quote: one request to read, one to write. It never touches a sheet that is there: somebody may
 * have worked in an earlier one, and styles cannot be told apart from ours.
 *
 * @param again how it is asked for, should it not be finished
 */
export async function writeExtraSheet(
  session: ExcelSession,
  extra: ExtraSheet,
  plan: QuotePlan,
  again: Again,
): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  workbook.protection.load("protected");
  loadSheets(worksheets);
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });

  const columns = extra.widths.length;
  const area: Area = { row: 0, column: 0, rows: extra.rows.length, columns };
  const made = sheetToMake(worksheets, extra.name, contentsByThen(extra));
  const write = (sheet: Excel.Worksheet, token: string) => {
    writeStyles(sheet, area, extra);
    const totals = extra.table.hasTotals ? 1 : 0;
    const contents = contentsOf(extra);
    const above = { ...area, rows: area.rows - totals };
    sheet.getRange(areaAddress(above)).formulas = withFirst(contents.slice(0, above.rows), token);
    addTable(sheet, extra);
    extra.draw?.(sheet);
    setUpPages(sheet, plan, area, extra.table.row);
  };
  return makeUndoableSheet(session, made, write, { address: areaAddress(area), again });
}

function writeStyles(sheet: Excel.Worksheet, area: Area, { rows, widths }: ExtraSheet): void {
  const range = sheet.getRange(areaAddress(area));
  const { format } = range;
  format.font.size = PLAIN_SIZE;
  format.font.color = PLAIN_COLOUR;
  styleExtra(
    sheet,
    rows.flatMap((cells, row) =>
      cells.flatMap((each, column) => (each ? [{ row, column, look: each.look }] : [])),
    ),
  );
  range.numberFormat = rows.map((row) =>
    widths.map((_width, column) => numberFormatOf(row[column]?.look)),
  );
  widths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
}

function contentsOf({ rows, widths }: ExtraSheet): (string | number)[][] {
  return rows.map((row) => widths.map((_width, column) => row[column]?.content ?? ""));
}

/** What may be in the sheet while it is written: Excel first fills the row of sums itself. */
function contentsByThen(extra: ExtraSheet): SheetContents {
  const contents = contentsOf(extra);
  if (!extra.table.hasTotals) return contents;
  return [...contents.slice(0, -1), extra.widths.map(() => undefined)];
}

/** Makes the table and then its row of sums, which Excel fills with words and sums of its own first. */
function addTable(sheet: Excel.Worksheet, extra: ExtraSheet): void {
  const { hasTotals, ...area } = extra.table;
  const totals = hasTotals ? 1 : 0;
  const table = sheet.tables.add(areaAddress({ ...area, rows: area.rows - totals }), true);
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  if (!hasTotals) return;
  table.showTotals = true;
  const sums = { ...area, row: area.row + area.rows - 1, rows: 1 };
  sheet.getRange(areaAddress(sums)).formulas = contentsOf(extra).slice(-1);
}
