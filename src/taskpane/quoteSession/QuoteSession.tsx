import { now } from "../environment/today";
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { builderTexts } from "../../i18n/screens/builder";
import {
  type QuoteDocument,
  initialQuote,
  knownNumbers,
  newQuote,
  nextNumber,
  revisionName,
} from "../../quote";
import type { SavedQuotes, QuoteProblem } from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import type { PaneQuotes } from "../environment/paneQuotes";
import { QuoteScreen } from "../quoteEditor/QuoteScreen";
import { countingQuotes } from "./settings/countingQuotes";
import type { SettingsStore } from "./settings/settingsStore";
import type { SettingsState } from "./settings/settingsState";
import type { BuilderState, Draft } from "./draft/builderState";
import { forgetDraft, noteCounted, recallDrafts, setVersionAside } from "./draft/draft";
import { draftToOpen, isPressing, quoteOf, stateOf } from "./draft/opening";
import { basesOf, basisIn } from "./open/bases";
import { LazyUnfinished } from "../unfinishedWrites/LazyUnfinished";
import { todayHere, useToday } from "../environment/today";
import { beginning, saveOtherVersion } from "./open/initialDraft";
import { SessionContext, type DeletedQuote, type Session, type SheetRead } from "./SessionContext";
import { LazyScreen } from "./screens/LazyScreen";
import { createTurns, quotesInTurn } from "./open/quotesInTurn";
import { SCREENS } from "./screens/screens";
import { useAutosave } from "./open/useAutosave";
import { useMachineDrafts, useOffers } from "./offers/useOffers";
import { useOpenQuote } from "./open/useOpenQuote";
import { useRenewal } from "./open/useRenewal";
import { useReadFirst } from "./reading/useReadFirst";
import { useScreen } from "./screens/useScreen";
import { useShownCount } from "./useShownCount";
import { useWorkbookState } from "./open/useWorkbookState";

type QuoteSessionProps = {
  readonly quotes: PaneQuotes;
  readonly saved: SavedQuotes | undefined;
  readonly settingsStore: SettingsStore;
  readonly settingsState: SettingsState;
  readonly onReadAgain: (() => void) | undefined;
};

const newId = () => crypto.randomUUID();

/** Holds the open quote and shows one screen of the quote builder at a time. */
export function QuoteSession(props: QuoteSessionProps) {
  const { quotes: given, saved: savedAtStart, settingsStore, settingsState, onReadAgain } = props;
  const { language, storage } = usePane();
  const quoteTexts = builderTexts(language);
  const today = useToday();
  const { settings } = settingsState;
  const [bases] = useState(() => basesOf(savedAtStart));
  const [initial] = useState(() =>
    beginning(storage, savedAtStart, () =>
      initialQuote(todayHere(), newId, settings, savedAtStart),
    ),
  );
  const { state, dispatch, opened, wereOpen, change, renew, ...before } = useOpenQuote(
    initial,
    basisIn(bases, initial.document),
    storage,
  );
  const { document, typed, basis, elsewhere } = state;
  const [deletedQuotes, setDeletedQuotes] = useState<readonly DeletedQuote[]>([]);
  const [turns] = useState(createTurns);
  const { saved, read } = useWorkbookState(
    { state, dispatch, bases },
    { savedQuotes: given.savedQuotes, turns, atStart: savedAtStart },
  );
  const { drafts, reread } = useMachineDrafts(storage);
  const onElsewhere = useCallback(
    (draft: Draft, problem: QuoteProblem) => {
      void read().then(() =>
        dispatch({ type: "learned", change: (now) => told(now, draft, problem) }),
      );
    },
    [read, dispatch],
  );
  const onLeft = useCallback(
    (draft: Draft) => {
      setVersionAside({ ...draft, changedAt: now() }, storage);
      forgetDraft(revisionName(draft.document), storage);
      reread();
    },
    [storage, reread],
  );
  const { isUnsaved, flush, stop } = useAutosave({
    ...{ state, opened, turns, onElsewhere, onLeft },
    saveDraft: given.saveDraft,
  });
  const quotes = useMemo(() => {
    const counting = countingQuotes(given, settingsStore, (each) => noteCounted(each, storage));
    return quotesInTurn(counting, turns, flush);
  }, [given, settingsStore, turns, flush, storage]);
  const basisOf = (revision: Pick<QuoteDocument, "id" | "revision">) => basisIn(bases, revision);
  const [sheetRead, setSheetRead] = useState<SheetRead>();
  const { asked, readFirst } = useReadFirst({ readQuote: quotes.readQuote, saved, basisOf });
  const rollbacks = useShownCount();
  const heading = useRef<HTMLHeadingElement>(null);
  const { screen, goTo } = useScreen(revisionName(document), heading);
  const load = screen === "quote" ? undefined : SCREENS[screen];

  function show(draft: Draft, opening?: "fresh" | "taken") {
    flush();
    saveOtherVersion(draft.document, storage);
    change(draft, basisIn(bases, draft.document), opening);
    reread();
  }

  function open(draft: Draft, isOnlyShown = false) {
    show(draft, isOnlyShown ? undefined : "taken");
    goTo("quote");
  }

  const isUntouched = opened.isFresh && document === opened.document && typed === opened.typed;

  /** The next number, those counted too that went to the workbook since it was read. */
  function freeNumber(): string {
    const stored = [...bases.values()].flatMap((each) => each.stored?.document ?? []);
    const numbers = [...stored, ...(isUntouched ? [] : [document])].map(({ number }) => number);
    return nextNumber(settings.numbering, todayHere(), [...knownNumbers(saved), ...numbers]);
  }

  /** Shows what the sheet of a quote says. */
  function look(draft: QuoteDocument) {
    const quote = saved && quoteOf(draft, saved);
    const isOpen = revisionName(draft) === revisionName(document);
    if (quote && !isOpen) open(stateOf(quote, recallDrafts(storage)), true);
    goTo("reading");
  }

  const fresh = () => newQuote(todayHere(), newId, settings, freeNumber());

  function openNew() {
    show({ document: fresh(), typed: {} }, "fresh");
    goTo("quote");
  }

  function close(deleted: Pick<QuoteDocument, "id" | "revision">) {
    const isDeleted = (each: QuoteDocument) => revisionName(each) === revisionName(deleted);
    if (!isDeleted(document)) return;
    const left = saved && {
      ...saved,
      quotes: saved.quotes.filter((quote) => !isDeleted(quote.document)),
    };
    const next = draftToOpen(left, recallDrafts(storage));
    stop();
    show(next ?? { document: fresh(), typed: {} }, next ? undefined : "fresh");
    before.forgetPrevious();
  }

  function replaced({ id, revision }: Draft["document"]): Draft | undefined {
    if (id === document.id && revision === document.revision) return state;
    const quote = saved && quoteOf({ id, revision }, saved);
    return quote && stateOf(quote, recallDrafts(storage));
  }

  const offering = useOffers({
    ...{ storage, drafts, reread, saved, document, replaced, open, newId },
  });

  const refresh = useCallback(async () => {
    flush();
    const problem = await read();
    reread();
    return problem;
  }, [flush, read, reread]);

  useRenewal(isUntouched && document.date !== today, () =>
    renew({ ...fresh(), id: document.id, sites: document.sites }),
  );

  /** Everywhere the same undo: the browser's own would undo one field without the quote. */
  function handleKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || screen !== "quote") return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    dispatch({ type: key === "y" || event.shiftKey ? "redone" : "undone" });
  }

  const session: Session = {
    rereadDrafts: reread,
    ...{
      quotes,
      quoteTexts,
      today,
      newId,
      document,
      typed,
      basis,
      elsewhere,
      dispatch,
      saved,
      refresh,
    },
    ...{ basisOf, readFirst, sheetRead, setSheetRead, rollbacks },
    ...{
      settings,
      settingsState,
      settingsStore: settingsStore,
      changeSettings: settingsStore.change,
    },
    ...{
      screen,
      goTo,
      open,
      openNew,
      close,
      freeNumber,
      deletedQuotes,
      setDeletedQuotes,
      ...before,
      ...offering,
      onReadAgain,
    },
    pressing: saved
      ? offering.offers.find((offer) => isPressing(offer) && !wereOpen.has(offer.draft.name))
      : undefined,
  };

  return (
    <SessionContext value={session}>
      <LazyUnfinished />
      {asked && <asked.Notice unread={asked.unread} onLook={() => look(asked.unread.draft)} />}
      <div hidden={screen !== "quote"} onKeyDown={handleKey}>
        <QuoteScreen {...{ state, heading }} isDraftUnsaved={isUnsaved} />
      </div>
      {screen !== "quote" && load && <LazyScreen key={screen} name={screen} load={load} />}
    </SessionContext>
  );
}

/** The open quote once the workbook has refused a draft of it since a later revision is there. */
function told(now: BuilderState, draft: Draft, problem: QuoteProblem): BuilderState {
  const isOf = revisionName(now.document) === revisionName(draft.document);
  if (problem.code !== "superseded" || now.elsewhere || !isOf) return now;
  return { ...now, elsewhere: { kind: "superseded", revision: problem.revision } };
}
