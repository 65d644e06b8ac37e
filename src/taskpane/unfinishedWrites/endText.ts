import type { UnfinishedTexts } from "../../i18n/de/screens/unfinished";
import type { Unfinished } from "../../workbook/ports/quotes/quotePort";
import type { UnfinishedEnd } from "../../workbook/ports/quotes/unfinishedPort";

/** What is half-written: its sheet, or the quote that was being deleted. */
export function subjectOf({ kind, sheet, quote }: Unfinished, texts: UnfinishedTexts): string {
  if (kind !== "deletion") return sheet;
  return texts.quote(quote?.number?.trim() ?? "", quote?.revision ?? 1);
}

/** What has come of finishing it. */
export function finishedText(
  unfinished: Unfinished,
  { sheet }: UnfinishedEnd,
  texts: UnfinishedTexts,
): string {
  const subject = subjectOf(unfinished, texts);
  if (unfinished.kind !== "deletion") return texts.finished(sheet ?? subject);
  return sheet === undefined ? texts.deleted(subject) : texts.deletedButSheet(subject, sheet);
}

/** What has come of taking it back. */
export function removedText(
  unfinished: Unfinished,
  { sheet }: UnfinishedEnd,
  texts: UnfinishedTexts,
): string {
  const subject = subjectOf(unfinished, texts);
  if (unfinished.kind !== "deletion") {
    return sheet === undefined ? texts.removed : texts.whole(sheet);
  }
  return sheet === undefined ? texts.broughtBack(subject) : texts.writtenAnew(subject, sheet);
}
