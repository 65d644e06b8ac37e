import type { QuoteTarget, Undo } from "../../workbook/ports/quotes/quotePort";
import type { QuoteWorkbook } from "../../workbook/ports/quotes/quoteWorkbook";

/** What the quote builder can do with the workbook; what is missing is not offered. */
export type PaneQuotes = Partial<QuoteWorkbook> & {
  /** Where a quote can go; a new sheet by default. */
  readonly targets?: readonly QuoteTarget["kind"][];
  /** What this Excel cannot undo, by where a quote goes; "ownSheet" is an update. */
  readonly notUndone?: readonly (QuoteTarget["kind"] | "ownSheet")[];
  /** Takes a write back when nothing else is being done. */
  readonly rollBack?: (undo: Undo) => ReturnType<Undo>;
};

/** Loads it, so that nothing of it is needed before a quote is opened. */
export type LoadQuotes = () => Promise<PaneQuotes>;
