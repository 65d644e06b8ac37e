import type { Basis, QuoteReading, SheetReading } from "./quotePort";

/** Reads what somebody made of the sheet of a quote. */
export type QuoteReader = {
  readonly readQuote: (
    quoteId: string,
    revision: number,
    /** Tells an update that was undone in Excel from what somebody has typed. */
    basis?: Basis,
  ) => Promise<QuoteReading<SheetReading>>;
};
