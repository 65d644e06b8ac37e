import type { QuoteDocument } from "../model/quoteDocument";

/** A quote of the workbook as far as its numbers are concerned: as the pane has it, and as it was written. */
export type NumberedQuote = {
  readonly document: Pick<QuoteDocument, "id" | "number">;
  readonly written: Pick<QuoteDocument, "number"> | undefined;
};

/** The quotes of a workbook; undefined where there is none. */
export type NumberedQuotes = { readonly quotes: readonly NumberedQuote[] } | undefined;

/** The numbers of all quotes of the workbook but one, as the pane has them and as they were written. */
export function knownNumbers(workbook: NumberedQuotes, exceptQuoteId?: string): readonly string[] {
  return (workbook?.quotes ?? [])
    .filter(({ document }) => document.id !== exceptQuoteId)
    .flatMap(({ document, written }) => [document.number, ...(written ? [written.number] : [])]);
}
