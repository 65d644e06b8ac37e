import type { QuoteDocument } from "../../../quote";
import type { QuoteProblem } from "../../../workbook/ports/quotes/quotePort";

/** What stands in the sheet of a quote and not in the quote, before something is made of the quote. */
export type UnreadSheet = {
  readonly draft: QuoteDocument;
  /** Changes and questions; or why the sheet cannot be read. */
  readonly found: number | QuoteProblem;
  readonly sheet: string;
  /** Whether it can be taken over; a revision that was replaced stays as it was sent. */
  readonly canTake: boolean;
  readonly answer: (goesOn: boolean) => void;
};
