import type { QuoteWorkbook } from "../workbook/quotePort";

/** What the quote builder can do with the workbook; what is missing is not offered. */
export type PaneQuotes = Partial<Pick<QuoteWorkbook, "keepDraft" | "writeQuote">>;

/** Loads it, so that nothing of it is needed before a quote is opened. */
export type LoadQuotes = () => Promise<PaneQuotes>;
