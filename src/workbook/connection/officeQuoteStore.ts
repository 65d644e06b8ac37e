import type { QuoteStore } from "../ports/quotes/quotePort";
import { TIMEOUT } from "./timeout";
import { createQuoteStore } from "../quoteStore/quoteStore";

/** Quotes and settings as the workbook that is open in Excel stores them: what is needed as soon as a quote is open. */
export function createOfficeQuoteStore(namespace: string): QuoteStore {
  return createQuoteStore({ namespace, timeout: TIMEOUT });
}
