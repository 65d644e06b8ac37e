import type { QuoteDocument } from "../../../pricing";
import type { KeptQuotes } from "../../../workbook/quotePort";
import { newQuote } from "../state/newQuote";
import { nextNumber } from "./quoteNumber";
import type { QuoteSettings } from "./quoteSettings";

/** A new quote with the next number; the number counts as used only when the quote is written. */
export function begunQuote(
  today: string,
  newId: () => string,
  settings: QuoteSettings,
  kept: KeptQuotes | undefined,
): QuoteDocument {
  const number = nextNumber(settings.numbering, today, knownNumbers(kept));
  return newQuote(today, newId, settings, number);
}

/** The numbers of all quotes of the workbook but one, as the pane has them and as they were written. */
export function knownNumbers(
  kept: KeptQuotes | undefined,
  exceptQuoteId?: string,
): readonly string[] {
  return (kept?.quotes ?? [])
    .filter(({ document }) => document.id !== exceptQuoteId)
    .flatMap(({ document, written }) => [document.number, ...(written ? [written.number] : [])]);
}
