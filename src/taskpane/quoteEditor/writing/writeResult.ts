import type { SavedQuotes, WriteOutcome } from "../../../workbook/ports/quotes/quotePort";

/** What is being done with the sheet of the quote. */
export type WriteAction = "write" | "fill" | "copy" | "sample" | "show" | "rollBack";

export type WriteResult = {
  readonly action: WriteAction;
  /** With "occupied" the user has yet to agree. */
  readonly outcome: WriteOutcome;
  /** What the workbook had before. */
  readonly savedBefore: SavedQuotes | undefined;
};
