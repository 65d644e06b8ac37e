import { type QuoteDocument, linesOf } from "../../../../src/quote";

const MARK = /M\d+M/g;

/** Every edit of the model writes a text unlike any other: the same text is found again, or the edit is lost. */
export function markOf(count: number): string {
  return `M${count}M`;
}

/** What the edits have left in any text. */
export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(MARK) ?? []);
}

export function marksOf(...documents: readonly (QuoteDocument | undefined)[]): ReadonlySet<string> {
  return marksIn(JSON.stringify(documents.map((document) => document ?? "")));
}

export function without(marks: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...marks].filter((mark) => !others.has(mark));
}

export function lineWith(document: QuoteDocument, pick: number) {
  const lines = linesOf(document);
  return lines[pick % Math.max(lines.length, 1)]?.line;
}
