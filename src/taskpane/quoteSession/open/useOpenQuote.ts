import { useReducer, useRef, useState, type Dispatch } from "react";
import { type QuoteDocument, isSameData, revisionName } from "../../../quote";
import type { Basis, StoredState } from "../../../workbook/ports/quotes/quotePort";
import type { TextStorage } from "../../environment/storage";
import { AVOIDED_KEY } from "../../environment/quoteDraftKey";
import {
  builderReducer,
  startingState,
  type BuilderAction,
  type BuilderState,
  type Draft,
} from "../draft/builderState";

/** A new quote, one that the user has opened, or one of the workbook. */
type Opening = "fresh" | "taken" | undefined;

/** How the open quote was opened. */
export type Opened = Draft & {
  /** Nobody had typed into it. */
  readonly isFresh: boolean;
  /** The user wants it in this workbook. */
  readonly isTaken: boolean;
  /** What the workbook stored of it then. */
  readonly stored: StoredState | undefined;
};

type OpenQuote = {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly opened: Opened;
  /** Names of all that was open since the pane began. */
  readonly wereOpen: ReadonlySet<string>;
  /** Shows another quote; the one before keeps its steps, to be undone when it is opened again. */
  readonly change: (next: Draft, basis: Basis, opening?: Opening) => void;
  /** Puts another one in the place of a new quote into which nobody has typed. */
  readonly renew: (document: QuoteDocument) => void;
  /** The quote before a new one was started, unless nobody had typed into it. */
  readonly previous: QuoteDocument | undefined;
  readonly backToPrevious: () => void;
  readonly forgetPrevious: () => void;
};

/** The quote that is being edited, one at a time; undo stays within each. */
export function useOpenQuote(
  initial: Draft & { readonly isFresh: boolean },
  basis: Basis,
  storage: TextStorage,
): OpenQuote {
  const [state, dispatch] = useReducer(builderReducer, initial, (draft) =>
    startingState({ document: draft.document, typed: draft.typed }, basis),
  );
  const [opened, setOpened] = useState<Opened>({
    ...initial,
    isTaken: false,
    stored: basis.stored,
  });
  const [previous, setPrevious] = useState<BuilderState>();
  const states = useRef(new Map<string, BuilderState>());
  const [wereOpen, setWereOpen] = useState<ReadonlySet<string>>(
    () => new Set([revisionName(initial.document)]),
  );

  function change(next: Draft, nextBasis: Basis, opening?: Opening): void {
    const name = revisionName(next.document);
    states.current.set(revisionName(state.document), state);
    const known = states.current.get(name);
    const isKnown = known && isSameData(known.document, next.document);
    const fresh = startingState(next, nextBasis);
    const shown = isKnown ? { ...known, basis: nextBasis, elsewhere: undefined } : fresh;
    const isFresh = opening === "fresh";
    const isUntouched = opened.isFresh && state.document === opened.document;
    setPrevious(isFresh && !isUntouched ? state : undefined);
    setOpened({
      ...{ document: shown.document, typed: shown.typed, isFresh },
      isTaken: opening === "taken",
      stored: nextBasis.stored,
    });
    setWereOpen((names) => new Set([...names, name]));
    dispatch({ type: "opened", state: shown });
    if (storage.read(AVOIDED_KEY) === name) storage.remove(AVOIDED_KEY);
  }

  function renew(document: QuoteDocument): void {
    const next = startingState({ document, typed: {} });
    setOpened({ ...opened, document, typed: next.typed });
    dispatch({ type: "opened", state: next });
  }

  return {
    ...{ state, dispatch, opened, wereOpen, change, renew },
    previous: previous?.document,
    backToPrevious: () => previous && change(previous, previous.basis, "taken"),
    forgetPrevious: () => setPrevious(undefined),
  };
}
