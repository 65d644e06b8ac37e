import type { QuoteDocument } from "../../pricing";
import { localAddress } from "../officeApi";
import type { QuotePlace } from "../quotePort";
import { anchorName } from "./anchor";
import { Refusal, type QuoteSession } from "./session";

/**
 * Brings a sheet to the front and selects what can be seen of the quote on it. A quote is found by the name of its cells,
 * wherever they are by now; copies and forms by the name of their sheet.
 *
 * @throws Refusal cellsGone
 */
export async function showQuote(
  session: QuoteSession,
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
