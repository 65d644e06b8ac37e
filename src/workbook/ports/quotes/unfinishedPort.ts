import type { Basis, QuoteReading } from "./quotePort";

/**
 * How it ended: the sheet where it stands now, if it does. After a deletion that is one that was to go and stays; after
 * one that was not to be, a new one into which the quote had to be written.
 */
export type UnfinishedEnd = { readonly sheet: string | undefined };

/**
 * Ends what is half-written, by its note in the workbook. Only what this write has put there is touched; where somebody
 * has worked on it since, it stays as it is (leftUnfinished), and is not offered again.
 */
export type UnfinishedWrites = {
  /** Takes it back and writes it again as a whole. */
  readonly finishUnfinished: (id: string, basis?: Basis) => Promise<QuoteReading<UnfinishedEnd>>;
  /** Restores what was there before. */
  readonly removeUnfinished: (id: string, basis?: Basis) => Promise<QuoteReading<UnfinishedEnd>>;
};
