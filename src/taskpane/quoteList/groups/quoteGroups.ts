import type { QuoteTotals } from "../../../pricing";
import { type QuoteDocument, evaluateDocument, isSameData } from "../../../quote";
import type { SavedQuote } from "../../../workbook/ports/quotes/quotePort";

/** A quote with all its revisions that the workbook has saved. */
export type QuoteGroup = {
  readonly id: string;
  /** The newest first; there is always one. */
  readonly revisions: readonly [SavedQuote, ...SavedQuote[]];
};

export type QuoteState =
  | { readonly kind: "open" }
  | { readonly kind: "draft" }
  | { readonly kind: "inSheet"; readonly sheet: string }
  | { readonly kind: "sheetGone" }
  | { readonly kind: "undone" }
  | { readonly kind: "changed" }
  | { readonly kind: "superseded" }
  | { readonly kind: "expired"; readonly day: string };

/** The quotes with their revisions together; the one of the latest day first, of a day the one saved last. */
export function quoteGroups(quotes: readonly SavedQuote[]): readonly QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>();
  for (const quote of quotes) {
    const { id } = quote.document;
    const known = groups.get(id)?.revisions ?? [];
    const [newest = quote, ...earlier] = [...known, quote].sort(
      (one, other) => other.document.revision - one.document.revision,
    );
    groups.set(id, { id, revisions: [newest, ...earlier] });
  }
  const dayOf = ({ revisions: [newest] }: QuoteGroup) => newest.document.date;
  return [...groups.values()]
    .reverse()
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

/** Those of which a revision has all words of the search in its number, its customer or the name of a sheet. */
export function foundGroups(groups: readonly QuoteGroup[], search: string): readonly QuoteGroup[] {
  const quoteTexts = search.toLowerCase().split(/\s+/);
  return groups.filter(({ revisions }) =>
    revisions.some(({ document, place, copies, forms }) => {
      const sheets = [place, ...copies, ...forms].map((each) => each?.sheet ?? "");
      const text = [document.number, document.customer.company, ...sheets].join(" ").toLowerCase();
      return quoteTexts.every((word) => text.includes(word));
    }),
  );
}

/** What people want to know of a quote before they open it. */
export function statesOf(
  { document, written, isSuperseded, place, sheetWas }: SavedQuote,
  openDocument: QuoteDocument,
  today: string,
): readonly QuoteState[] {
  const { validity } = document;
  const isOpen = document.id === openDocument.id && document.revision === openDocument.revision;
  const isExpired = !isSuperseded && validity.kind === "bindingUntil" && validity.day < today;
  const isChanged = written && !isSuperseded && !isSameData(written, document);
  return [
    ...(isOpen ? [{ kind: "open" } as const] : []),
    ...(isSuperseded ? [{ kind: "superseded" } as const] : []),
    ...(place ? [{ kind: "inSheet", sheet: place.sheet } as const] : []),
    ...(written && !place
      ? [{ kind: sheetWas === "undone" ? "undone" : "sheetGone" } as const]
      : []),
    ...(!written && !isSuperseded ? [{ kind: "draft" } as const] : []),
    ...(isChanged ? [{ kind: "changed" } as const] : []),
    ...(isExpired ? [{ kind: "expired", day: validity.day } as const] : []),
  ];
}

/** What a revision said: of a superseded one what its sheet was written from, of others what the pane has. */
export function shownDocument({ document, written, isSuperseded }: SavedQuote): QuoteDocument {
  return isSuperseded ? (written ?? document) : document;
}

export type ListedSums = QuoteTotals & {
  /** Lines that count but have no price are left out of the sums. */
  readonly isIncomplete: boolean;
};

/** The sums of a quote; undefined where its price list is not known. */
export function sumsOf(document: QuoteDocument): ListedSums | undefined {
  const evaluation = evaluateDocument(document);
  if (!evaluation.ok) return undefined;
  const { totals, lines } = evaluation.value;
  const isIncomplete = lines.some(({ line, price }) => line.role.kind === "normal" && !price.ok);
  return { ...totals, isIncomplete };
}

/** The number that the next revision gets: none that the workbook has or that was deleted and may come back. */
export function nextRevisionNumber(
  { id, revisions }: QuoteGroup,
  deleted: readonly QuoteDocument[],
): number {
  const numbers = [...revisions.map(({ document }) => document), ...deleted]
    .filter((document) => document.id === id)
    .map(({ revision }) => revision);
  return Math.max(...numbers) + 1;
}
