import { type QuoteDocument, revisionName } from "../../../quote";
import type { Basis, SavedQuote, SavedQuotes } from "../../../workbook/ports/quotes/quotePort";
import { basisOf, isSameState } from "../../../workbook/ports/quotes/storedState";

/** What the pane knows of each revision in the workbook, by the names of the revisions. */
export type Bases = Map<string, Basis>;

/** As the workbook was read when the pane began; what somebody else has stored beside a quote is still to be noticed. */
export function basesOf(saved: SavedQuotes | undefined): Bases {
  const quotes = saved?.quotes ?? [];
  return new Map(quotes.map((quote) => [revisionName(quote.document), basisOf(quote)]));
}

/** The basis of a revision; one of which nothing is stored where it is not known. */
export function basisIn(bases: Bases, document: Pick<QuoteDocument, "id" | "revision">): Basis {
  const name = revisionName(document);
  const known = bases.get(name) ?? basisOf(undefined);
  bases.set(name, known);
  return known;
}

/** Takes notice of what was read, but for the open quote, which has to be merged with it. */
export function learn(bases: Bases, { quotes }: SavedQuotes, openName: string): void {
  const names = new Set(quotes.map(({ document }) => revisionName(document)));
  for (const name of bases.keys()) if (name !== openName && !names.has(name)) bases.delete(name);
  for (const quote of quotes) {
    const name = revisionName(quote.document);
    if (name === openName) continue;
    const basis = readBasis(quote, bases.get(name));
    bases.set(name, quote.twins.length > 0 ? { ...basis, twins: [] } : basis);
  }
}

/** The basis of a quote as it was read: the one before where it is the same. */
export function readBasis(quote: SavedQuote, before: Basis | undefined): Basis {
  const isSame =
    before?.stored !== undefined &&
    isSameState(before.stored, quote) &&
    before.twins.length === quote.twins.length &&
    before.twins.every((twin, index) => {
      const other = quote.twins[index];
      return other !== undefined && isSameState(twin, other);
    });
  if (isSame) return before;
  return { ...basisOf(quote, quote.twins), overwritten: before?.overwritten ?? [] };
}
