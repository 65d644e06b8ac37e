import { createQuoteStore } from "../../workbook/quote/quoteStore";
import { createQuoteWriter } from "../../workbook/quote/quoteWriter";
import type { PaneQuotes } from "../paneQuotes";

/** Longer than Excel takes for the largest quote, and shorter than people wait. */
const PATIENCE_MILLISECONDS = 30_000;

/** Keeps and writes quotes in the workbook that is open in Excel. */
export function officeQuotes(namespace: string): PaneQuotes {
  const context = { namespace, patience: PATIENCE_MILLISECONDS };
  const { keepDraft } = createQuoteStore(context);
  const { writeQuote } = createQuoteWriter(context);
  return { keepDraft, writeQuote };
}
