import type { QuoteDeletion } from "./deletionPort";
import type { QuoteExtras } from "./extrasPort";
import type { QuoteForms, QuoteStore, QuoteWriter, UpdateOutcome, WriteRequest } from "./quotePort";
import type { QuoteReader } from "./readerPort";
import type { UnfinishedWrites } from "./unfinishedPort";

/** What the quote builder asks of the workbook. No method rejects for what can go wrong in a workbook. */
export type QuoteWorkbook = QuoteStore &
  QuoteDeletion &
  Omit<QuoteWriter, "writeQuote"> &
  QuoteReader &
  QuoteForms &
  UnfinishedWrites &
  QuoteExtras & {
    /** Writes a quote for the first time, into a form too, or brings its sheet up to date. */
    readonly writeQuote: (request: WriteRequest) => Promise<UpdateOutcome>;
  };
