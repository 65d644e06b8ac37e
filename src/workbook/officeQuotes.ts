import type { QuoteStore, QuoteWriter } from "./quotePort";
import { createQuoteStore } from "./quote/quoteStore";
import { createQuoteWriter } from "./quote/quoteWriter";

/** An answer of Excel that takes longer is not waited for; large workbooks calculate for half a minute. */
const PATIENCE = 90_000;

/**
 * Quotes in the workbook that is open in Excel; to be loaded when the quote builder is.
 *
 * @param namespace of the functions in live quotes: "FLUX", or that of the development add-in
 */
export function createOfficeQuotes(namespace: string): QuoteStore & QuoteWriter {
  const quotes = { namespace, patience: PATIENCE };
  return { ...createQuoteStore(quotes), ...createQuoteWriter(quotes) };
}
