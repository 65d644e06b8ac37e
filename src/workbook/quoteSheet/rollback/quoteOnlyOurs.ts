import { type QuoteDocument, isSameData } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import type { QuotePlace } from "../../ports/quotes/quotePort";
import { areaAddress, areaOf, type Area } from "../../connection/addresses";
import { anchorName } from "../anchor/anchor";
import { isIn, losesCells, type GoingRows } from "../deletion/around/lostCells";
import { Refusal, type ExcelSession } from "../../connection/session";

type Contents = readonly (readonly unknown[])[];

/** Asks a sheet for what has been left in an area. */
export function loadArea(area: Area): (sheet: Excel.Worksheet) => () => Contents {
  return (sheet) => {
    const range = sheet.getRange(areaAddress(area)).load("formulas");
    return () => range.formulas as Contents;
  };
}

/**
 * Looks whether the cells of a quote are where they were left and hold what they held, and whether formulas or names
 * would lose the cells to which they lead. One round trip, three more where rows go.
 *
 * @param going rows that would go
 * @throws Refusal changedSince
 */
export async function requireQuoteOnlyOurs(
  session: ExcelSession,
  quote: Pick<QuoteDocument, "id" | "revision">,
  { sheet, address }: QuotePlace,
  left: Contents,
  going: GoingRows = { gone: [], moved: [] },
): Promise<void> {
  const { names } = session.context.workbook;
  const name = names.getItemOrNullObject(anchorName(quote));
  const range = name.getRangeOrNullObject().load("address,formulas");
  range.worksheet.load("id,name");
  await session.sync();
  const holdsOnlyOurWrites =
    !range.isNullObject &&
    range.worksheet.name === sheet &&
    localAddress(range.address) === address &&
    isSameData(contentsOf(range), left);
  const quoteArea = areaOf(address);
  const isLost = async () =>
    going.gone.length + going.moved.length > 0 &&
    (await losesCells(session, quote, range.worksheet, going, (at) => isIn(quoteArea, at)));
  if (!holdsOnlyOurWrites || (await isLost())) {
    throw new Refusal({ code: "changedSince", sheet });
  }
}
