import type { QuoteStore, QuoteTarget, QuoteWriter } from "../workbook/quotePort";

/** What the quote builder can do with the workbook; what is missing is not offered. */
export type PaneQuotes = Partial<
  Pick<QuoteStore, "keepDraft"> & Pick<QuoteWriter, "writeQuote">
> & {
  /** Where a quote can go; a new sheet unless told. */
  readonly targets?: readonly Exclude<QuoteTarget["kind"], "form">[];
};

/** Loads it, so that nothing of it is needed before a quote is opened. */
export type LoadQuotes = () => Promise<PaneQuotes>;
