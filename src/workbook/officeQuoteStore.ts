import type { QuoteStore } from "./quotePort";
import { PATIENCE } from "./patience";
import { createQuoteStore } from "./quote/quoteStore";

/** Quotes and settings as the workbook that is open in Excel keeps them: what is needed as soon as a quote is open. */
export function createOfficeQuoteStore(namespace: string): QuoteStore {
  return createQuoteStore({ namespace, patience: PATIENCE });
}
