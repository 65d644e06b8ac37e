import type { QuoteDocument } from "../../../pricing";
import type { Basis, UnfinishedAbout } from "../../quotePort";
import { noteStored } from "../basis";
import { loadParts, partOf, readParts } from "../keptParts";
import type { QuoteSession } from "../session";

/** A quote as the workbook stores it by now; the basis of the pane learns of it. */
export async function storedNow(
  session: QuoteSession,
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
