import { createOfficeQuoteStore } from "./officeQuoteStore";
import { TIMEOUT } from "./timeout";
import type { QuoteWorkbook } from "../ports/quotes/quoteWorkbook";
import { createQuoteDeletion } from "../quoteSheet/deletion/quoteDeletion";
import { createQuoteExtras } from "../quoteSheet/extras/quoteExtras";
import { createQuoteForms } from "../quoteSheet/form/quoteForms";
import { createQuoteWriter } from "../quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../quoteSheet/read/quoteReader";
import { createUnfinishedWrites } from "../quoteSheet/unfinished/unfinishedWrites";

/**
 * Quotes in the workbook that is open in Excel; to be loaded when something is done with their sheets.
 *
 * @param namespace of the functions in live quotes: "FLUX", or that of the development add-in
 */
export function createOfficeQuotes(namespace: string): QuoteWorkbook {
  const quotes = { namespace, timeout: TIMEOUT };
  const { writeQuote, ...writer } = createQuoteWriter(quotes);
  const { fillForm, ...forms } = createQuoteForms(quotes);
  return {
    ...createOfficeQuoteStore(namespace),
    ...createQuoteReader(quotes),
    ...createQuoteDeletion(quotes),
    ...writer,
    ...forms,
    ...createQuoteExtras(quotes),
    ...createUnfinishedWrites(quotes),
    writeQuote: ({ target, ...request }) =>
      target.kind === "form"
        ? fillForm(request.document, target.isWithoutLines, request.basis)
        : writeQuote({ ...request, target }),
  };
}
