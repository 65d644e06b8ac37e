import type { SheetReadingTexts } from "../../../i18n/screens/sheetReading";
import { type QuoteDocument, isSameData, linesOf } from "../../../quote";
import type { SheetQuestion, SheetReading } from "../../../workbook/ports/quotes/quotePort";

export type Asked = {
  readonly reading: SheetReading;
  readonly draft: QuoteDocument;
};

/** What a choice means, in words. */
export function choiceText(
  { kind: asked, lineId }: SheetQuestion,
  { kind, value, apply }: SheetQuestion["choices"][number],
  { reading, draft }: Asked,
  { questions: texts, edits }: SheetReadingTexts,
): string {
  switch (kind) {
    case "keepStored":
      if (asked === "overwrittenFormula") return texts.recalculate;
      if (asked === "discountOfOtherTerm") return texts.keepDiscount(value);
      // Which of its fields is meant is not told, so a line with changes is not quoted.
      return isAsWritten(lineId, reading.written, draft)
        ? texts.keepStored(value || edits.empty)
        : texts.keepChanged;
    case "takeNearest": {
      if (asked === "discountOfOtherTerm") return texts.dropDiscount;
      if (asked !== "overwrittenFormula") return texts.take(value);
      // The discount of its line, or the users of a server licence.
      const isDiscount =
        lineId !== undefined && !isAsWritten(lineId, reading.document, apply(reading.document));
      return isDiscount ? texts.takeDiscount(value) : texts.takeUsers(value);
    }
    case "removeLine":
      return texts.removeLine;
    case "leaveInSheet":
      return texts.leaveInSheet;
  }
}

function isAsWritten(
  lineId: string | undefined,
  before: QuoteDocument,
  after: QuoteDocument,
): boolean {
  if (lineId === undefined) return isSameData(withoutLines(before), withoutLines(after));
  const lineIn = (document: QuoteDocument) =>
    linesOf(document).find(({ line }) => line.id === lineId)?.line;
  return isSameData(lineIn(before), lineIn(after));
}

function withoutLines(document: QuoteDocument): QuoteDocument {
  return { ...document, sites: document.sites.map((site) => ({ ...site, lines: [] })) };
}
