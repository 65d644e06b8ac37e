import type { QuoteDocument } from "../../quote";
import type { Basis, OverwrittenState, StoredState } from "../ports/quotes/quotePort";
import { readableParts, type SavedPart, type ReadablePart } from "./savedParts";
import { Refusal } from "../connection/session";
import { isSameState, plainState } from "../ports/quotes/storedState";

/** Updates that are remembered, so that their undoing in Excel is known as such. */
export const MOST_OVERWRITTEN = 10;

/**
 * The parts of a revision before it is written: one, none yet, or several where people worked at the same time.
 *
 * @throws Refusal superseded by a later revision; changedElsewhere and deletedElsewhere where they are not as the basis
 *   has them
 */
export function partsToWrite(
  parts: readonly SavedPart[],
  { id, revision }: Pick<QuoteDocument, "id" | "revision">,
  basis: Basis | undefined,
): readonly ReadablePart[] {
  const ofQuote = readableParts(parts).filter(
    ({ quote }) => quote.document.id === id && !quote.isDeleted,
  );
  const latest = Math.max(...ofQuote.map(({ quote }) => quote.document.revision));
  if (latest > revision) throw new Refusal({ code: "superseded", revision: latest });
  const own = ofQuote.filter(({ quote }) => quote.document.revision === revision);
  if (!isAsRead(own, basis)) {
    throw new Refusal({ code: own.length > 0 ? "changedElsewhere" : "deletedElsewhere" });
  }
  return own;
}

/** Whether parts of a revision hold what a pane has last read or written; without a basis nothing is compared. */
export function isAsRead(parts: readonly ReadablePart[], basis: Basis | undefined): boolean {
  if (!basis) return true;
  const known = [...(basis.stored ? [basis.stored] : []), ...basis.twins];
  if (parts.length === 0) return known.length === 0;
  return parts.every(({ quote }) => known.some((state) => isSameState(state, quote)));
}

/** Notes what the workbook stores by now. */
export function noteStored(basis: Basis | undefined, stored: StoredState | undefined): void {
  if (!basis) return;
  basis.stored = stored && plainState(stored);
  basis.twins = [];
}

/** Notes what the sheet was written from before an update, and how it was edited then. */
export function noteOverwritten(
  basis: Basis | undefined,
  { written, isLive }: StoredState,
  edited: OverwrittenState["edited"],
): void {
  if (!basis || !written) return;
  const state = { written, isLive, edited };
  basis.overwritten = [state, ...basis.overwritten].slice(0, MOST_OVERWRITTEN);
}
