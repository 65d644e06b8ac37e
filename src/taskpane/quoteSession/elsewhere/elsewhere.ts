import {
  type DocumentMerge,
  type MergeConflict,
  type QuoteDocument,
  isSameData,
  mergeDocuments,
} from "../../../quote";
import type { Basis, StoredState } from "../../../workbook/ports/quotes/quotePort";
import { isSameState } from "../../../workbook/ports/quotes/storedState";
import type { BuilderState, Draft } from "../draft/builderState";
import { outdatedFields } from "../draft/outdatedFields";

/** By the id of the conflict: what holds. */
export type Sides = Readonly<Record<string, "ours" | "theirs">>;

/** Steps that can still be undone after something was taken over. */
const STEPS_TAKEN_ALONG = 20;

/**
 * Takes over what the workbook stores of the open quote by now. What both sides have changed is asked; all steps that
 * can be undone have it too, so that undoing takes nothing back that somebody else has done.
 */
export function foundElsewhere(state: BuilderState, found: Basis): BuilderState {
  const next = unknownState(state.basis, found);
  if (!next) return { ...state, basis: found, elsewhere: answered(state) };
  const { document, conflicts } = mergeWith(state.basis, found, next, state.document);
  if (conflicts.length > 0) return { ...state, elsewhere: { kind: "conflict", found } };
  return foundElsewhere(taken(state, found, next, document, {}), found);
}

/** The same once the user has said of each conflict what holds. */
export function settled(state: BuilderState, sides: Sides): BuilderState {
  if (state.elsewhere?.kind !== "conflict") return state;
  const { found } = state.elsewhere;
  const next = unknownState(state.basis, found);
  if (!next) return foundElsewhere(state, found);
  const merge = mergeWith(state.basis, found, next, state.document);
  if (merge.conflicts.some(({ id }) => sides[id] === undefined)) return state;
  return foundElsewhere(taken(state, found, next, resolved(merge, sides), sides), found);
}

/** What is still to be settled with what was found. */
export function conflictsIn(
  { document, basis }: Pick<BuilderState, "document" | "basis">,
  found: Basis,
): readonly MergeConflict[] {
  const next = unknownState(basis, found);
  return next ? mergeWith(basis, found, next, document).conflicts : [];
}

/** What of the quote is only here so far. */
export function isOnlyHere({ document, basis }: Pick<BuilderState, "document" | "basis">): boolean {
  return !isSameData(document, basis.stored?.document);
}

function answered({ elsewhere }: BuilderState): BuilderState["elsewhere"] {
  return elsewhere?.kind === "merged" ? elsewhere : undefined;
}

/** The first state that the pane has not taken notice of. */
function unknownState(basis: Basis, found: Basis): StoredState | undefined {
  const known = statesOf(basis);
  return statesOf(found).find((state) => !known.some((each) => isSameState(each, state)));
}

function statesOf({ stored, twins }: Basis): readonly StoredState[] {
  return stored ? [stored, ...twins] : twins;
}

/** Where the state that the pane knows is still there, the other one was stored beside it and does not come from it. */
function mergeWith(
  { stored }: Basis,
  found: Basis,
  next: StoredState,
  ours: QuoteDocument,
): DocumentMerge {
  const isTwin = stored && statesOf(found).some((each) => isSameState(each, stored));
  return mergeDocuments(isTwin ? undefined : stored?.document, ours, next.document);
}

function taken(
  state: BuilderState,
  found: Basis,
  next: StoredState,
  document: QuoteDocument,
  sides: Sides,
): BuilderState {
  const { basis } = state;
  const takenAlong = (draft: Draft): Draft => {
    const merged = resolved(mergeWith(basis, found, next, draft.document), sides);
    return draftWith(draft, merged);
  };
  const isChange = !isSameData(document, state.document);
  const { past, future } = state;
  return {
    ...state,
    ...draftWith(state, document),
    ...(!isSameData(next.document, basis.stored?.document) && {
      past: past.slice(-STEPS_TAKEN_ALONG).map(takenAlong),
      future: future.slice(0, STEPS_TAKEN_ALONG).map(takenAlong),
    }),
    basis: { ...basis, stored: next, twins: statesOf(basis) },
    elsewhere: isChange ? { kind: "merged" } : answered(state),
  };
}

function draftWith({ document: before, typed }: Draft, document: QuoteDocument): Draft {
  if (isSameData(before, document)) return { document: before, typed };
  const outdated = outdatedFields(before, document);
  const isSaved = (field: string) => !outdated.some((beginning) => field.startsWith(beginning));
  const saved = Object.entries(typed).filter(([field]) => isSaved(field));
  return { document, typed: Object.fromEntries(saved) };
}

function resolved({ document, conflicts }: DocumentMerge, sides: Sides): QuoteDocument {
  return conflicts.reduce((result, { id, keepOurs, keepTheirs }) => {
    if (sides[id] === undefined) return result;
    return sides[id] === "ours" ? keepOurs(result) : keepTheirs(result);
  }, document);
}
