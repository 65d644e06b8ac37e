import type { QuoteDocument } from "../../../quote";
import type { Basis, UnfinishedAbout } from "../../ports/quotes/quotePort";
import { noteStored } from "../../quoteStore/basis";
import { loadParts, partOf, readParts } from "../../quoteStore/savedParts";
import type { ExcelSession } from "../../connection/session";

/** A quote as the workbook stores it by now; the basis of the pane learns of it. */
export async function storedNow(
  session: ExcelSession,
  { quote }: UnfinishedAbout,
  basis: Basis | undefined,
): Promise<QuoteDocument | undefined> {
  if (!quote) return undefined;
  const loaded = loadParts(session);
  await session.sync();
  const part = partOf(await readParts(session, loaded), quote.id, quote.revision);
  noteStored(basis, part?.quote);
  return part?.quote.document;
}
