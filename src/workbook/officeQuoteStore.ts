import type { QuoteStore } from "./quotePort";
import { createQuoteStore } from "./quote/quoteStore";

/** An answer of Excel that takes longer, in milliseconds, is not waited for; large workbooks calculate for half a minute. */
export const PATIENCE = 90_000;

/** Quotes and settings as the workbook that is open in Excel keeps them: what is needed as soon as a quote is open. */
export function createOfficeQuoteStore(namespace: string): QuoteStore {
  return createQuoteStore({ namespace, patience: PATIENCE });
}
