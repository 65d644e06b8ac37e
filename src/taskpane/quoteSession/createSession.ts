import { findEditionById } from "../../pricing";
import { createEvaluator, initialQuote, revisionName } from "../../quote";
import type { QuoteProblem, SavedQuotes } from "../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../environment/paneQuotes";
import type { TextStorage } from "../environment/storage";
import { createStore } from "../environment/store";
import { lookForLists, onHeldLists } from "../environment/heldLists";
import { watchDay } from "../environment/today";
import { now, todayHere } from "../../clock/clock";
import {
  builderReducer,
  type BuilderAction,
  type BuilderState,
  type Draft,
} from "./draft/builderState";
import { forgetDraft, noteCounted, recallDrafts, setVersionAside } from "./draft/draft";
import { pacedStorage } from "./draft/pacedStorage";
import { createOffers } from "./offers/offers";
import { createAutosave } from "./open/autosave";
import { basesOf, basisIn } from "./open/bases";
import { beginning } from "./open/initialDraft";
import { createOpener } from "./open/opener";
import { firstQuote } from "./open/openQuote";
import { createTurns, quotesInTurn } from "./open/quotesInTurn";
import { createWorkbookReader } from "./open/workbookReader";
import { createReadFirst } from "./reading/readFirst";
import type { Session } from "./SessionContext";
import { NOTHING_NOTED, following, type SessionState } from "./sessionState";
import { countingQuotes } from "./settings/countingQuotes";
import type { SettingsStore } from "./settings/settingsStore";

type Surroundings = {
  readonly quotes: PaneQuotes;
  /** What the workbook has when the session starts. */
  readonly saved: SavedQuotes | undefined;
  readonly settingsStore: SettingsStore;
  readonly storage: TextStorage;
  readonly onReadAgain: (() => void) | undefined;
};

const newId = () => crypto.randomUUID();

/** Opens a quote, and gives all that can be done with it and with the others of its workbook. */
export function createSession(surroundings: Surroundings): Session {
  const { quotes: given, saved, settingsStore, onReadAgain } = surroundings;
  const { settings } = settingsStore.state();
  const storage = pacedStorage(surroundings.storage);
  const bases = basesOf(saved);
  const basisOf: Session["basisOf"] = (revision) => basisIn(bases, revision);
  const first = beginning(storage, saved, () => initialQuote(todayHere(), newId, settings, saved));
  const complete = following(createEvaluator());
  const store = createStore(
    complete({
      ...firstQuote(first, basisOf(first.document)),
      ...NOTHING_NOTED,
      ...{ sheetRead: undefined, deletedQuotes: [], rollbackCount: 0, asked: undefined },
      ...{ today: todayHere(), lists: 0, screen: "quote", hasSavingFailed: false },
      ...{ saved, drafts: recallDrafts(storage) },
    }),
    complete,
  );
  const { state, set } = store;
  const turns = createTurns();

  function dispatch(action: BuilderAction): void {
    set({ quote: builderReducer(state().quote, action) });
  }

  function learn(change: (quote: BuilderState) => BuilderState): void {
    dispatch({ type: "learned", change });
  }

  function rereadDrafts(): void {
    set({ drafts: recallDrafts(storage) });
  }

  const reader = createWorkbookReader(store, {
    ...{ turns, bases, onLearned: learn },
    savedQuotes: given.savedQuotes,
  });
  const autosave = createAutosave(store, {
    ...{ storage, turns, saveDraft: given.saveDraft },
    onElsewhere(draft, problem) {
      void reader.read().then(() => learn((quote) => toldOf(quote, draft, problem)));
    },
    onLeft(draft) {
      setVersionAside({ ...draft, changedAt: now() }, storage);
      forgetDraft(revisionName(draft.document), storage);
      rereadDrafts();
    },
  });
  const { flush } = autosave;
  const counting = countingQuotes(given, settingsStore, (each) => noteCounted(each, storage));
  const quotes = quotesInTurn(counting, turns, flush);
  const goTo: Session["goTo"] = (screen) => set({ screen });
  const { replaced, renewAtMidnight, ...opener } = createOpener(store, {
    ...{ storage, settingsStore, bases, autosave, rereadDrafts, goTo, newId },
  });

  return {
    ...{ store, settingsStore, storage, quotes, newId, dispatch, goTo, basisOf, onReadAgain },
    ...opener,
    ...createOffers({ storage, reread: rereadDrafts, replaced, open: opener.open, newId }),
    readFirst: createReadFirst(store, quotes.readQuote, basisOf),
    rereadDrafts,
    note: set,
    async refresh() {
      flush();
      const problem = await reader.read();
      rereadDrafts();
      return problem;
    },
    noteRollback() {
      set({ rollbackCount: state().rollbackCount + 1 });
      return () => set({ rollbackCount: state().rollbackCount - 1 });
    },
    start() {
      lookForUnknown(state());
      const ends = [
        reader.start(),
        autosave.start(),
        watchDay(() => set({ today: todayHere() })),
        onHeldLists(() => set({ lists: state().lists + 1 })),
        store.subscribe(renewAtMidnight),
        store.subscribe(() => lookForUnknown(state())),
      ];
      addEventListener("pagehide", storage.flush);
      return () => {
        for (const end of ends) end();
        removeEventListener("pagehide", storage.flush);
        storage.flush();
      };
    },
  };
}

/** The open quote once the workbook has refused a draft of it since a later revision is there. */
function toldOf(quote: BuilderState, { document }: Draft, problem: QuoteProblem): BuilderState {
  const isOf = revisionName(quote.document) === revisionName(document);
  if (problem.code !== "superseded" || quote.elsewhere || !isOf) return quote;
  return { ...quote, elsewhere: { kind: "superseded", revision: problem.revision } };
}

/** Looks for the price list of the open quote, and of those in the workbook, where it is not held. */
function lookForUnknown({ evaluation, quote, saved }: SessionState): void {
  const isUnknown =
    evaluation.edition.id !== quote.document.edition ||
    saved?.quotes.some(({ document }) => !findEditionById(document.edition));
  if (isUnknown === true) lookForLists();
}
