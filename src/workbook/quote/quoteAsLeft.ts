import { isSameData, type QuoteDocument } from "../../pricing";
import { contentsOf, localAddress } from "../officeApi";
import type { QuotePlace } from "../quotePort";
import { areaAddress, type Area } from "./addresses";
import { anchorName } from "./anchor";
import { Refusal, type QuoteSession } from "./session";

type Contents = readonly (readonly unknown[])[];

/** Asks a sheet for what has been left in an area. */
export function loadArea(area: Area): (sheet: Excel.Worksheet) => () => Contents {
  return (sheet) => {
    const range = sheet.getRange(areaAddress(area)).load("formulas");
    return () => range.formulas as Contents;
  };
}

/**
 * Looks whether the cells of a quote are where they were left, and hold what they held. One round trip.
 *
 * @throws Refusal changedSince
 */
export async function requireQuoteAsLeft(
  session: QuoteSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  { sheet, address }: QuotePlace,
  left: Contents,
): Promise<void> {
  const name = session.context.workbook.names.getItemOrNullObject(anchorName(quote));
  const range = name.getRangeOrNullObject().load("address,formulas");
  range.worksheet.load("name");
  await session.sync();
  const isAsLeft =
    !range.isNullObject &&
    range.worksheet.name === sheet &&
    localAddress(range.address) === address &&
    isSameData(contentsOf(range), left);
  if (!isAsLeft) throw new Refusal({ code: "changedSince", sheet });
}
