import { useReducer, useRef, useState, type Dispatch } from "react";
import { isSameData, type QuoteDocument } from "../../../pricing";
import type { TextStorage } from "../../storage";
import { AVOIDED_KEY } from "../../quoteDraftKey";
import {
  builderReducer,
  startingState,
  type BuilderAction,
  type BuilderState,
  type Draft,
} from "../state/builderState";
import { revisionName } from "../state/documentText";

/** How the open quote was opened; `isFresh` while nobody has typed into a new one. */
export type Opened = Draft & { readonly isFresh: boolean };

type OpenQuote = {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly opened: Opened;
  /** Names of all that was open since the pane began. */
  readonly wereOpen: ReadonlySet<string>;
  /** Shows another quote; the one before keeps its steps, to be undone when it is opened again. */
  readonly change: (next: Draft, isFresh?: boolean) => void;
  /** The quote before a new one was begun, unless nobody had typed into it. */
  readonly previous: QuoteDocument | undefined;
  readonly backToPrevious: () => void;
  readonly forgetPrevious: () => void;
};

/** The quote that is being edited, one at a time; undo stays within each. */
export function useOpenQuote(begun: Opened, storage: TextStorage): OpenQuote {
  const [state, dispatch] = useReducer(builderReducer, begun, startingState);
  const [opened, setOpened] = useState(begun);
  const [previous, setPrevious] = useState<BuilderState>();
  const states = useRef(new Map<string, BuilderState>());
  const [wereOpen, setWereOpen] = useState<ReadonlySet<string>>(
    () => new Set([revisionName(begun.document)]),
  );

  function change(next: Draft, isFresh = false): void {
    const name = revisionName(next.document);
    states.current.set(revisionName(state.document), state);
    const known = states.current.get(name);
    const isKnown = known && isSameData(known.document, next.document);
    const shown = isKnown ? known : startingState(next);
    const isUntouched = opened.isFresh && state.document === opened.document;
    setPrevious(isFresh && !isUntouched ? state : undefined);
    setOpened({ document: shown.document, typed: shown.typed, isFresh });
    setWereOpen((names) => new Set([...names, name]));
    dispatch({ type: "opened", state: shown });
    if (storage.read(AVOIDED_KEY) === name) storage.remove(AVOIDED_KEY);
  }

  return {
    ...{ state, dispatch, opened, wereOpen, change },
    previous: previous?.document,
    backToPrevious: () => previous && change(previous),
    forgetPrevious: () => setPrevious(undefined),
  };
}
