import { isSameData, revisionName } from "../../../quote";
import type { QuoteProblem } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import { OPEN_KEY } from "../../environment/quoteDraftKey";
import type { Store } from "../../environment/store";
import type { BuilderState, Draft } from "../draft/builderState";
import { noteSaved, rememberDraft } from "../draft/draft";
import type { PacedStorage } from "../draft/pacedStorage";
import type { Opened, OpenQuote, SessionState } from "../sessionState";
import type { Turns } from "./quotesInTurn";

/** So long after the last change the draft goes to the workbook, and again after it could not be saved. */
const QUIET_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 15_000;

type Places = {
  readonly storage: PacedStorage;
  readonly saveDraft: PaneQuotes["saveDraft"];
  readonly turns: Turns;
  /** The workbook has something else than what the draft comes from; nothing was written. */
  readonly onElsewhere: (draft: Draft, problem: QuoteProblem) => void;
  /** The same of a quote that is not open any more. */
  readonly onLeft: (draft: Draft) => void;
};

type Autosave = {
  /** Starts to save what is not saved yet, before whatever starts after it. */
  readonly flush: () => void;
  /** Saves nothing more of the open quote. */
  readonly stop: () => void;
  /** Saves from now on; gives what ends that. */
  readonly start: () => () => void;
};

/**
 * Saves every change on this machine, and in the workbook when it is quiet. Nothing is written where the workbook has
 * it already, and nothing because a quote was opened.
 */
export function createAutosave(
  { state, set, subscribe }: Store<SessionState>,
  { storage, saveDraft, turns, onElsewhere, onLeft }: Places,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: OpenQuote = state();
  let saving: BuilderState | undefined;
  let isStopped = false;

  function flushIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  }

  function flush(): void {
    clearTimeout(timer);
    const { quote, opened } = state();
    if (!saveDraft || isStopped || isSaved(quote, opened) || isAsked(quote)) return;
    if (saving?.document === quote.document && saving.basis === quote.basis) return;
    saving = quote;
    const failed = () => {
      set({ hasSavingFailed: true });
      flushIn(RETRY_MILLISECONDS);
    };
    turns
      .inTurn(() => saveDraft(quote.document, quote.basis))
      .finally(() => {
        saving = undefined;
      })
      .then((outcome) => {
        if (outcome.ok) {
          noteSaved(quote.document, storage);
          set({ hasSavingFailed: false });
        } else if (isElsewhere(outcome.error)) {
          const isOpen = revisionName(state().quote.document) === revisionName(quote.document);
          if (isOpen) onElsewhere(quote, outcome.error);
          else onLeft(quote);
        } else {
          failed();
        }
      }, failed);
  }

  function noteOpen(): void {
    const name = revisionName(state().quote.document);
    if (storage.read(OPEN_KEY) !== name) storage.write(OPEN_KEY, name);
  }

  function rememberHere({ quote: { document, typed, basis }, opened }: OpenQuote): void {
    if (document === opened.document && typed === opened.typed) return;
    const isFirst = rememberDraft({ document, typed }, storage.paced);
    if (isFirst && basis.stored) noteSaved(basis.stored.document, storage);
  }

  subscribe(() => {
    const before = seen;
    const now = state();
    if (now.quote === before.quote && now.opened === before.opened) return;
    seen = now;
    isStopped = false;
    noteOpen();
    if (!isSame(now, before, ["document", "typed", "basis"]) || now.opened !== before.opened) {
      rememberHere(now);
    }
    if (!isSame(now, before, ["document", "basis", "elsewhere"])) flushIn(QUIET_MILLISECONDS);
  });

  return {
    flush,
    stop() {
      clearTimeout(timer);
      isStopped = true;
    },
    start() {
      noteOpen();
      flushIn(QUIET_MILLISECONDS);
      addEventListener("pagehide", flush);
      return () => {
        removeEventListener("pagehide", flush);
        clearTimeout(timer);
      };
    },
  };
}

/** Whether the user has to be told that the workbook does not have the draft. */
export function isDraftUnsaved({ quote, opened, hasSavingFailed }: SessionState): boolean {
  return hasSavingFailed || isAsked(quote) || isRecovered(quote, opened);
}

function isSame(
  { quote: one }: OpenQuote,
  { quote: other }: OpenQuote,
  keys: readonly (keyof BuilderState)[],
): boolean {
  return keys.every((key) => one[key] === other[key]);
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
