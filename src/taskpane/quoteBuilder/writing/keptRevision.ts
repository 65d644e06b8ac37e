import type { QuoteDocument } from "../../../pricing";
import type { KeptQuote, KeptQuotes } from "../../../workbook/quotePort";

/** What the workbook keeps of a revision; undefined for one that it does not have yet. */
export function keptRevision(
  kept: KeptQuotes | undefined,
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): KeptQuote | undefined {
  return kept?.quotes.find(({ document }) => document.id === id && document.revision === revision);
}
