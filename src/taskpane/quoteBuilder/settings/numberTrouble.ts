import type { QuoteDocument } from "../../../pricing";
import type { KeptQuotes } from "../../../workbook/quotePort";
import { knownNumbers } from "./begunQuote";
import { isSameNumber, isWrittenNumber } from "./quoteNumber";
import type { Numbering } from "./quoteSettings";

/** Whether a number belongs to another quote of the workbook, or was used before the quote was written. */
export function numberTrouble(
  { id, number }: Pick<QuoteDocument, "id" | "number">,
  kept: KeptQuotes | undefined,
  numbering: Numbering,
): "taken" | "used" | undefined {
  if (number.trim() === "") return undefined;
  if (knownNumbers(kept, id).some((known) => isSameNumber(known, number))) return "taken";
  const isOwn = kept?.quotes.some(
    ({ document, written }) =>
      document.id === id && written !== undefined && isSameNumber(written.number, number),
  );
  return isOwn !== true && isWrittenNumber(numbering, number) ? "used" : undefined;
}
