import type { QuoteDocument } from "../../quote";
import type { SavedQuote, SavedQuotes } from "../../workbook/ports/quotes/quotePort";

/** What the workbook has saved of a revision; undefined for one that it does not have yet. */
export function savedRevision(
  saved: SavedQuotes | undefined,
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): SavedQuote | undefined {
  return saved?.quotes.find(({ document }) => document.id === id && document.revision === revision);
}
