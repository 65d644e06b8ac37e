import { type QuoteDocument, isSameData, revisionName } from "../../../quote";
import type { Basis } from "../../../workbook/ports/quotes/quotePort";
import { AVOIDED_KEY } from "../../environment/quoteDraftKey";
import type { TextStorage } from "../../environment/storage";
import type { Store } from "../../environment/store";
import { startingState, type BuilderState, type Draft } from "../draft/builderState";
import { NOTHING_NOTED, type OpenQuote, type SessionState } from "../sessionState";

/** A new quote, one that the user has opened, or one of the workbook. */
type Opening = "fresh" | "taken" | undefined;

/** The quote with which a session starts. */
export function firstQuote(
  { document, typed, isFresh }: Draft & { readonly isFresh: boolean },
  basis: Basis,
): OpenQuote {
  return {
    quote: startingState({ document, typed }, basis),
    opened: { document, typed, isFresh, isTaken: false, stored: basis.stored },
    wereOpen: new Set([revisionName(document)]),
    previous: undefined,
  };
}

/** Nobody has typed into it since it was begun. */
export function isUntouched({ quote, opened }: OpenQuote): boolean {
  const { document, typed } = opened;
  return opened.isFresh && quote.document === document && quote.typed === typed;
}

/** Edits one quote at a time; undo stays within each. */
export function createOpenQuote({ state, set }: Store<SessionState>, storage: TextStorage) {
  const states = new Map<string, BuilderState>();

  /** Shows another quote; the one before keeps its steps, to be undone when it is opened again. */
  function change(next: Draft, basis: Basis, opening?: Opening): void {
    const { quote: before, opened, wereOpen } = state();
    const name = revisionName(next.document);
    const nameBefore = revisionName(before.document);
    states.set(nameBefore, before);
    const known = states.get(name);
    const isKnown = known && isSameData(known.document, next.document);
    const shown = isKnown ? { ...known, basis, elsewhere: undefined } : startingState(next, basis);
    const isFresh = opening === "fresh";
    const wasUntouched = opened.isFresh && before.document === opened.document;
    set({
      ...(name === nameBefore ? {} : NOTHING_NOTED),
      quote: shown,
      opened: {
        ...{ document: shown.document, typed: shown.typed, isFresh },
        isTaken: opening === "taken",
        stored: basis.stored,
      },
      wereOpen: new Set([...wereOpen, name]),
      previous: isFresh && !wasUntouched ? before : undefined,
    });
    if (storage.read(AVOIDED_KEY) === name) storage.remove(AVOIDED_KEY);
  }

  /** Puts another one in the place of a new quote into which nobody has typed. */
  function renew(document: QuoteDocument): void {
    const quote = startingState({ document, typed: {} });
    set({ quote, opened: { ...state().opened, document, typed: quote.typed } });
  }

  return {
    change,
    renew,
    backToPrevious: () => {
      const { previous } = state();
      if (previous) change(previous, previous.basis, "taken");
    },
    forgetPrevious: () => set({ previous: undefined }),
  };
}
