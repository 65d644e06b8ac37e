import type { WriteOutcome } from "../../quotePort";
import { freeSheetName } from "../../sheetName";
import { areaAddress, columnLetters, type Area } from "../addresses";
import type { QuotePlan } from "../layout/plan";
import { PLAIN_COLOUR, PLAIN_SIZE } from "../looks";
import { suspend } from "../newSheet";
import { setUpPages } from "../pageSetup";
import { Refusal, type QuoteSession } from "../session";
import { writeOrTakeBack } from "../writeOrTakeBack";
import { dressExtra, numberFormatOf } from "./extraLooks";
import type { ExtraSheet } from "./extraSheet";

/** Thin lines and grey bands, which look the same in colour and in black and white. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * Makes a sheet beside a quote: one request to read, one to write. It never touches a sheet that is there: somebody may
 * have worked in an earlier one, and looks cannot be told apart from ours.
 */
export async function writeExtraSheet(
  session: QuoteSession,
  extra: ExtraSheet,
  plan: QuotePlan,
): Promise<WriteOutcome> {
  const { workbook } = session.context;
  const { worksheets } = workbook;
  workbook.protection.load("protected");
  worksheets.load("items/name");
  await session.sync();
  if (workbook.protection.protected) throw new Refusal({ code: "workbookProtected" });

  const taken = worksheets.items.map((sheet) => sheet.name);
  const name = freeSheetName(extra.name, taken);
  const columns = extra.widths.length;
  const area: Area = { row: 0, column: 0, rows: extra.rows.length, columns };
  await writeOrTakeBack(
    session,
    () => {
      suspend(workbook.application);
      const sheet = worksheets.add(name);
      writeLooks(sheet, area, extra);
      const totals = extra.table.hasTotals ? 1 : 0;
      writeContents(sheet, { ...area, rows: area.rows - totals }, extra);
      addTable(sheet, extra);
      extra.draw?.(sheet);
      setUpPages(sheet, plan, area, extra.table.row);
      sheet.activate();
      sheet.getRange("A1").select();
    },
    (again, isLate) => {
      // By then somebody may have something in it.
      if (!isLate) again.context.workbook.worksheets.getItemOrNullObject(name).delete();
    },
  );
  return { status: "written", place: { sheet: name, address: areaAddress(area) } };
}

function writeLooks(sheet: Excel.Worksheet, area: Area, { rows, widths }: ExtraSheet): void {
  const range = sheet.getRange(areaAddress(area));
  const { format } = range;
  format.font.size = PLAIN_SIZE;
  format.font.color = PLAIN_COLOUR;
  dressExtra(
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

function writeContents(sheet: Excel.Worksheet, area: Area, { rows, widths }: ExtraSheet): void {
  const written = rows.slice(area.row, area.row + area.rows);
  sheet.getRange(areaAddress(area)).formulas = written.map((row) =>
    widths.map((_width, column) => row[column]?.content ?? ""),
  );
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
  writeContents(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }, extra);
}
