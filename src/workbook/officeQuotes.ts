import type { QuoteExtras, QuoteWorkbook } from "./quotePort";
import { createQuoteForms } from "./quote/form/quoteForms";
import { createQuoteStore } from "./quote/quoteStore";
import { createQuoteWriter } from "./quote/quoteWriter";
import { createQuoteReader } from "./quote/readBack/quoteReader";

/** An answer of Excel that takes longer, in milliseconds, is not waited for; large workbooks calculate for half a minute. */
const PATIENCE = 90_000;

/**
 * Quotes in the workbook that is open in Excel; to be loaded when the quote builder is.
 *
 * @param namespace of the functions in live quotes: "FLUX", or that of the development add-in
 */
export function createOfficeQuotes(namespace: string): Omit<QuoteWorkbook, keyof QuoteExtras> {
  const quotes = { namespace, patience: PATIENCE };
  const { writeQuote, ...writer } = createQuoteWriter(quotes);
  const { fillForm, ...forms } = createQuoteForms(quotes);
  return {
    ...createQuoteStore(quotes),
    ...createQuoteReader(quotes),
    ...writer,
    ...forms,
    writeQuote: ({ document, target, isLive }) =>
      target.kind === "form" ? fillForm(document) : writeQuote({ document, target, isLive }),
  };
}
