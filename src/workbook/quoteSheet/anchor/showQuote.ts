import type { QuoteDocument } from "../../../quote";
import { localAddress } from "../../connection/officeApi";
import type { QuotePlace } from "../../ports/quotes/quotePort";
import { anchorName } from "./anchor";
import { Refusal, type ExcelSession } from "../../connection/session";

/**
 * Brings a sheet to the front and selects what can be seen of the quote on it. A quote is found by the name of its cells,
 * wherever they are by now; copies and forms by the name of their sheet.
 *
 * @throws Refusal cellsGone
 */
export async function showQuote(
  session: ExcelSession,
  { sheet, address }: QuotePlace,
  quote?: Pick<QuoteDocument, "id" | "revision">,
): Promise<QuotePlace> {
  const { names, worksheets } = session.context.workbook;
  const range = quote
    ? names.getItemOrNullObject(anchorName(quote)).getRangeOrNullObject()
    : worksheets.getItemOrNullObject(sheet).getRange(address);
  range.load("address");
  range.worksheet.load("name");
  await session.sync();
  if (range.isNullObject) throw new Refusal({ code: "cellsGone", sheet });
  range.worksheet.activate();
  const found = localAddress(range.address);
  // The first column of a quote is hidden.
  (found.includes(":") ? range.getCell(0, 1) : range).select();
  await session.sync();
  return { sheet: range.worksheet.name, address: found };
}

/**
 * Selects anew what is selected on a sheet, if that is in front: after cells were inserted some Excels show its first
 * rows (R34). Where several areas or a chart are selected, that is left as it is.
 */
export async function showSelection(session: ExcelSession, sheetName: string): Promise<void> {
  try {
    const selected = session.context.workbook.getSelectedRange().load("worksheet/name");
    await session.sync();
    if (selected.worksheet.name !== sheetName) return;
    selected.select();
    await session.sync();
  } catch {
    // The quote is up to date all the same.
  }
}
