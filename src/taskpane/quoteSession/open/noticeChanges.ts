import { type QuoteDocument, revisionName } from "../../../quote";
import type {
  Basis,
  SavedQuote,
  SavedQuotes,
  StoredState,
} from "../../../workbook/ports/quotes/quotePort";
import { isSameState } from "../../../workbook/ports/quotes/storedState";
import type { BuilderState } from "../draft/builderState";
import { quoteOf } from "../draft/opening";
import { readBasis } from "./bases";

/**
 * What the open quote becomes by what the workbook was found to have; undefined where there is nothing to take notice of.
 *
 * @param seen what the pane knew of the quote when the workbook was read
 */
export async function noticeOf(
  found: SavedQuotes,
  { document, elsewhere }: BuilderState,
  seen: StoredState | undefined,
): Promise<((before: BuilderState) => BuilderState) | undefined> {
  const quote = quoteOf(document, found);
  const isSettled = elsewhere === undefined || elsewhere.kind === "merged";
  if (isSettled && (quote ? isRead(quote, seen) : !seen)) return undefined;
  const change = await changeBy(quote, laterRevision(found, document), laterInConflict(found));
  // Unless this pane has written the quote meanwhile.
  return (before) =>
    revisionName(before.document) === revisionName(document) && before.basis.stored === seen
      ? change(before)
      : before;
}

/** The later revision into which edits are to go, as it is by now: while both sides are asked about, that goes on. */
function laterInConflict(found: SavedQuotes) {
  return ({ document, elsewhere }: BuilderState): Basis | undefined => {
    if (elsewhere?.kind !== "conflict") return undefined;
    const { stored } = elsewhere.found;
    if (!stored || stored.document.revision <= document.revision) return undefined;
    const quote = quoteOf(stored.document, found);
    return quote && readBasis(quote, elsewhere.found);
  };
}

function isRead(quote: SavedQuote, seen: StoredState | undefined): boolean {
  return seen !== undefined && isSameState(seen, quote) && quote.twins.length === 0;
}

function laterRevision(
  { quotes }: SavedQuotes,
  { id, revision }: QuoteDocument,
): number | undefined {
  const revisions = quotes.flatMap(({ document }) => (document.id === id ? document.revision : []));
  const latest = Math.max(...revisions);
  return latest > revision ? latest : undefined;
}

/** What the open quote becomes by what was read; merging is loaded when there is something to merge. */
async function changeBy(
  quote: SavedQuote | undefined,
  later: number | undefined,
  inConflict: (state: BuilderState) => Basis | undefined,
): Promise<(before: BuilderState) => BuilderState> {
  if (!quote) return (before) => ({ ...before, elsewhere: { kind: "deleted" } });
  const { foundElsewhere } = await import(
    /* webpackChunkName: "quote-elsewhere" */ "../elsewhere/elsewhere"
  );
  return (before) => {
    const { basis, elsewhere } = before;
    const asked = inConflict(before);
    if (asked) return foundElsewhere(before, asked);
    const isNoticed = basis.stored?.isSuperseded && elsewhere?.kind !== "superseded";
    if (later !== undefined && !isNoticed) {
      return { ...before, elsewhere: { kind: "superseded", revision: later } };
    }
    const found = readBasis(quote, basis);
    if (found !== basis) return foundElsewhere(before, found);
    return { ...before, elsewhere: elsewhere?.kind === "merged" ? elsewhere : undefined };
  };
}
