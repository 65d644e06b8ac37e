import type { QuoteDocument } from "../../quote";
import type { SavedQuote, SavedQuotes } from "../../workbook/ports/quotes/quotePort";
import type { SessionState } from "./sessionState";

/** What the workbook has saved of a revision; undefined for one that it does not have yet. */
export function savedRevision(
  saved: SavedQuotes | undefined,
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
): SavedQuote | undefined {
  return saved?.quotes.find(({ document }) => document.id === id && document.revision === revision);
}

/** The same of the open quote. */
export function openRevision({ saved, quote }: SessionState): SavedQuote | undefined {
  return savedRevision(saved, quote.document);
}
