import { createOfficeQuoteStore } from "./officeQuoteStore";
import { PATIENCE } from "./patience";
import type { QuoteWorkbook } from "./quoteWorkbook";
import { createQuoteDeletion } from "./quote/deletion/quoteDeletion";
import { createQuoteExtras } from "./quote/extras/quoteExtras";
import { createQuoteForms } from "./quote/form/quoteForms";
import { createQuoteWriter } from "./quote/quoteWriter";
import { createQuoteReader } from "./quote/readBack/quoteReader";
import { createUnfinishedWrites } from "./quote/unfinished/unfinishedWrites";

/**
 * Quotes in the workbook that is open in Excel; to be loaded when something is done with their sheets.
 *
 * @param namespace of the functions in live quotes: "FLUX", or that of the development add-in
 */
export function createOfficeQuotes(namespace: string): QuoteWorkbook {
  const quotes = { namespace, patience: PATIENCE };
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
