import type { QuoteDocument } from "../model/quoteDocument";
import { knownNumbers, type NumberedQuotes } from "../numbering/knownNumbers";
import { nextNumber } from "../numbering/quoteNumber";
import type { QuoteSettings } from "../settings/quoteSettings";
import { newQuote } from "./newQuote";

/** A new quote with the next number; the number counts as used only when the quote is written. */
export function initialQuote(
  today: string,
  newId: () => string,
  settings: QuoteSettings,
  workbook: NumberedQuotes,
): QuoteDocument {
  const number = nextNumber(settings.numbering, today, knownNumbers(workbook));
  return newQuote(today, newId, settings, number);
}
