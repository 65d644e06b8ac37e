import type { QuoteDocument, Validity } from "../model/quoteDocument";
import { dayAfter, dayOf, firstOfNextMonth } from "./newQuote";

type Beginning = {
  /** ISO. */
  readonly today: string;
  readonly newId: () => string;
  readonly number: string;
};

/** A quote of its own with the same content, of today. */
export function anotherQuote(
  document: QuoteDocument,
  { today, newId, number }: Beginning,
): QuoteDocument {
  return { ...ofToday(document, today), id: newId(), number, revision: 1 };
}

/** The next revision of a quote, of today and valid for as long as the one before was. */
export function nextRevision(
  document: QuoteDocument,
  today: string,
  revision: number,
): QuoteDocument {
  return { ...ofToday(document, today), revision };
}

/** Terms that would have begun before the quote was made begin with the next month. */
function ofToday(document: QuoteDocument, today: string): QuoteDocument {
  return {
    ...document,
    date: today,
    start: document.start < today ? firstOfNextMonth(today) : document.start,
    validity: sameLength(document, today),
  };
}

function sameLength({ date, validity }: QuoteDocument, today: string): Validity {
  if (validity.kind === "subjectToChange") return validity;
  return {
    kind: "bindingUntil",
    day: dayAfter(today, Math.max(0, daysBetween(date, validity.day))),
  };
}

function daysBetween(from: string, to: string): number {
  return dayOf(to).daysSince(dayOf(from));
}
