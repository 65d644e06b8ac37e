import type { QuoteDocument } from "../model/quoteDocument";
import { knownNumbers, type NumberedQuotes } from "./knownNumbers";
import { countingYearOf, isSameNumber, isWrittenNumber, partsOfNumber } from "./quoteNumber";
import type { Numbering } from "../settings/quoteSettings";

/**
 * Whether a number belongs to another quote of the workbook, was used before the quote was written, or counts in
 * another year than that of the quote.
 *
 * @param counted the number for which the quote was counted, though the workbook may not have it as written
 */
export function numberTrouble(
  { id, number, date }: Pick<QuoteDocument, "id" | "number" | "date">,
  workbook: NumberedQuotes,
  numbering: Numbering,
  counted?: string,
): "taken" | "used" | "otherYear" | undefined {
  if (number.trim() === "") return undefined;
  if (knownNumbers(workbook, id).some((known) => isSameNumber(known, number))) return "taken";
  const ownNumbers = (workbook?.quotes ?? []).flatMap(({ document, written }) =>
    document.id === id && written ? [written.number] : [],
  );
  if ([...ownNumbers, counted ?? ""].some((own) => isSameNumber(own, number))) return undefined;
  if (isWrittenNumber(numbering, number)) return "used";
  const parts = partsOfNumber(numbering.pattern, number);
  return parts && parts.year !== countingYearOf(numbering.pattern, date) ? "otherYear" : undefined;
}
