import { useCallback, useEffect, useRef, useState } from "react";
import { isSameData, revisionName } from "../../../quote";
import type { QuoteProblem } from "../../../workbook/ports/quotes/quotePort";
import { usePane } from "../../environment/PaneContext";
import type { PaneQuotes } from "../../environment/paneQuotes";
import { OPEN_KEY } from "../../environment/quoteDraftKey";
import type { BuilderState, Draft } from "../draft/builderState";
import { noteSaved, rememberDraft } from "../draft/draft";
import type { Turns } from "./quotesInTurn";
import type { Opened } from "./useOpenQuote";

/** So long after the last change the draft goes to the workbook, and again after it could not be saved. */
const QUIET_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 15_000;

type SavedQuote = {
  readonly state: BuilderState;
  readonly opened: Opened;
  readonly saveDraft: PaneQuotes["saveDraft"];
  readonly turns: Turns;
  /** The workbook has something else than what the draft comes from; nothing was written. */
  readonly onElsewhere: (draft: Draft, problem: QuoteProblem) => void;
  /** The same of a quote that is not open any more. */
  readonly onLeft: (draft: Draft) => void;
};

type Keeping = {
  /** The last changes are not in the workbook. */
  readonly isUnsaved: boolean;
  /** Starts to save what is not saved yet, before whatever starts after it. */
  readonly flush: () => void;
  /** Keeps nothing more of the open quote. */
  readonly stop: () => void;
};

/**
 * Keeps every change on this machine at once, and in the workbook when it is quiet. Nothing is written where the
 * workbook has it already, and nothing because a quote was opened.
 */
export function useAutosave(saved: SavedQuote): Keeping {
  const { state, opened, saveDraft, turns, onElsewhere, onLeft } = saved;
  const { storage } = usePane();
  const { document, typed, basis, elsewhere } = state;
  const [hasFailed, setHasFailed] = useState(false);
  const newest = useRef({ state, opened });
  const initial = useRef<Pick<BuilderState, "document" | "basis">>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    newest.current = { state, opened };
    storage.write(OPEN_KEY, revisionName(document));
  }, [state, opened, document, storage]);

  useEffect(() => {
    if (document === opened.document && typed === opened.typed) return;
    const isFirst = rememberDraft({ document, typed }, storage);
    if (isFirst && basis.stored) noteSaved(basis.stored.document, storage);
  }, [document, typed, opened, basis, storage]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { state: draft, opened: start } = newest.current;
    if (!saveDraft || isSaved(draft, start) || isAsked(draft)) return;
    if (initial.current?.document === draft.document && initial.current.basis === draft.basis)
      return;
    initial.current = draft;
    const failed = () => {
      setHasFailed(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, RETRY_MILLISECONDS);
    };
    turns
      .inTurn(() => saveDraft(draft.document, draft.basis))
      .finally(() => {
        initial.current = undefined;
      })
      .then((outcome) => {
        if (outcome.ok) {
          noteSaved(draft.document, storage);
          setHasFailed(false);
        } else if (isElsewhere(outcome.error)) {
          const { document: open } = newest.current.state;
          if (revisionName(open) === revisionName(draft.document))
            onElsewhere(draft, outcome.error);
          else onLeft(draft);
        } else {
          failed();
        }
      }, failed);
  }, [turns, saveDraft, storage, onElsewhere, onLeft]);

  useEffect(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, QUIET_MILLISECONDS);
  }, [document, basis, elsewhere, flush]);

  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      clearTimeout(timer.current);
    };
  }, [flush]);

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    const { state: draft } = newest.current;
    newest.current = { ...newest.current, state: { ...draft, elsewhere: { kind: "deleted" } } };
  }, []);

  return { isUnsaved: hasFailed || isAsked(state) || isRecovered(state, opened), flush, stop };
}

/** Whether the workbook has it, or it is not to be written by itself: new, only opened, or replaced by a revision. */
function isSaved(draft: BuilderState, opened: Opened): boolean {
  const { stored } = draft.basis;
  if (stored?.isSuperseded) return true;
  const isOpenedOnly = draft.document === opened.document && stored === opened.stored;
  if (isOpenedOnly && (opened.isFresh || (stored && !opened.isTaken))) return true;
  return isSameData(stored?.document, draft.document);
}

/** A draft that this machine has and the workbook does not, which nobody has changed since it was opened. */
function isRecovered({ document, basis: { stored } }: BuilderState, opened: Opened): boolean {
  const isOpenedOnly = document === opened.document && stored === opened.stored;
  return isOpenedOnly && stored !== undefined && !isSameData(document, stored.document);
}

/** Whether the user has to say first what is to become of the draft. */
function isAsked({ elsewhere }: Pick<BuilderState, "elsewhere">): boolean {
  return elsewhere !== undefined && elsewhere.kind !== "merged";
}

function isElsewhere({ code }: QuoteProblem): boolean {
  return code === "changedElsewhere" || code === "deletedElsewhere" || code === "superseded";
}
