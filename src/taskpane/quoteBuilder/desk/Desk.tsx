import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { builderTexts } from "../../../i18n/quote/builder";
import type { QuoteDocument } from "../../../pricing";
import type { KeptQuotes, QuoteProblem } from "../../../workbook/quotePort";
import { usePane } from "../../PaneContext";
import type { PaneQuotes } from "../../paneQuotes";
import { QuoteScreen } from "../QuoteScreen";
import { begunQuote, knownNumbers } from "../settings/begunQuote";
import { countingQuotes } from "../settings/countingQuotes";
import { nextNumber } from "../settings/quoteNumber";
import type { SettingsKeeper } from "../settings/settingsKeeper";
import type { SettingsState } from "../settings/settingsState";
import type { BuilderState, Draft } from "../state/builderState";
import { revisionName } from "../state/documentText";
import { forgetDraft, noteCounted, recallDrafts, setVersionAside } from "../state/draft";
import { newQuote } from "../state/newQuote";
import { draftToOpen, isPressing, quoteOf, stateOf } from "../state/opening";
import { basesOf, basisIn } from "./bases";
import { LazyUnfinished } from "../unfinished/LazyUnfinished";
import { todayHere, useToday } from "../today";
import { beginning, keepOtherVersion } from "./beginning";
import {
  DeskContext,
  type DeletedQuote,
  type Desk as DeskValue,
  type SheetRead,
} from "./DeskContext";
import { LazyScreen } from "./LazyScreen";
import { createTurns, quotesInTurn } from "./quotesInTurn";
import { SCREENS } from "./screens";
import { useKeeping } from "./useKeeping";
import { useMachineDrafts, useOffers } from "./useOffers";
import { useOpenQuote } from "./useOpenQuote";
import { useRenewal } from "./useRenewal";
import { UnreadSheetNotice } from "./UnreadSheetNotice";
import { useReadFirst } from "./useReadFirst";
import { useScreen } from "./useScreen";
import { useShownCount } from "./useShownCount";
import { useWorkbookState } from "./useWorkbookState";

type DeskProps = {
  readonly quotes: PaneQuotes;
  readonly kept: KeptQuotes | undefined;
  readonly keeper: SettingsKeeper;
  readonly keptSettings: SettingsState;
  readonly onReadAgain: (() => void) | undefined;
};

const newId = () => crypto.randomUUID();

/** Holds the open quote and shows one screen of the quote builder at a time. */
export function Desk(props: DeskProps) {
  const { quotes: given, kept: keptAtStart, keeper, keptSettings, onReadAgain } = props;
  const { language, storage } = usePane();
  const words = builderTexts(language);
  const today = useToday();
  const { settings } = keptSettings;
  const [bases] = useState(() => basesOf(keptAtStart));
  const [begun] = useState(() =>
    beginning(storage, keptAtStart, () => begunQuote(todayHere(), newId, settings, keptAtStart)),
  );
  const { state, dispatch, opened, wereOpen, change, renew, ...before } = useOpenQuote(
    begun,
    basisIn(bases, begun.document),
    storage,
  );
  const { document, typed, basis, elsewhere } = state;
  const [deletedQuotes, setDeletedQuotes] = useState<readonly DeletedQuote[]>([]);
  const [turns] = useState(createTurns);
  const { kept, read } = useWorkbookState(
    { state, dispatch, bases },
    { keptQuotes: given.keptQuotes, turns, atStart: keptAtStart },
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
      setVersionAside({ ...draft, changedAt: Date.now() }, storage);
      forgetDraft(revisionName(draft.document), storage);
      reread();
    },
    [storage, reread],
  );
  const { isNotKept, flush, stop } = useKeeping({
    ...{ state, opened, turns, onElsewhere, onLeft },
    keepDraft: given.keepDraft,
  });
  const quotes = useMemo(() => {
    const counting = countingQuotes(given, keeper, (each) => noteCounted(each, storage));
    return quotesInTurn(counting, turns, flush);
  }, [given, keeper, turns, flush, storage]);
  const basisOf = (revision: Pick<QuoteDocument, "id" | "revision">) => basisIn(bases, revision);
  const [sheetRead, setSheetRead] = useState<SheetRead>();
  const { unread, readFirst } = useReadFirst({ readQuote: quotes.readQuote, kept, basisOf });
  const takeBacks = useShownCount();
  const heading = useRef<HTMLHeadingElement>(null);
  const { screen, goTo } = useScreen(revisionName(document), heading);
  const load = screen === "quote" ? undefined : SCREENS[screen];

  function show(draft: Draft, opening?: "fresh" | "taken") {
    flush();
    keepOtherVersion(draft.document, storage);
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
    return nextNumber(settings.numbering, todayHere(), [...knownNumbers(kept), ...numbers]);
  }

  /** Shows what the sheet of a quote says. */
  function look(draft: QuoteDocument) {
    const quote = kept && quoteOf(draft, kept);
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
    const left = kept && {
      ...kept,
      quotes: kept.quotes.filter((quote) => !isDeleted(quote.document)),
    };
    const next = draftToOpen(left, recallDrafts(storage));
    stop();
    show(next ?? { document: fresh(), typed: {} }, next ? undefined : "fresh");
    before.forgetPrevious();
  }

  function replaced({ id, revision }: Draft["document"]): Draft | undefined {
    if (id === document.id && revision === document.revision) return state;
    const quote = kept && quoteOf({ id, revision }, kept);
    return quote && stateOf(quote, recallDrafts(storage));
  }

  const offering = useOffers({
    ...{ storage, drafts, reread, kept, document, replaced, open, newId },
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

  const desk: DeskValue = {
    rereadDrafts: reread,
    ...{ quotes, words, today, newId, document, typed, basis, elsewhere, dispatch, kept, refresh },
    ...{ basisOf, readFirst, sheetRead, setSheetRead, takeBacks },
    ...{ settings, keptSettings, settingsKeeper: keeper, changeSettings: keeper.change },
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
    pressing: kept
      ? offering.offers.find((offer) => isPressing(offer) && !wereOpen.has(offer.draft.name))
      : undefined,
  };

  return (
    <DeskContext value={desk}>
      <LazyUnfinished />
      {unread && <UnreadSheetNotice unread={unread} onLook={() => look(unread.draft)} />}
      <div hidden={screen !== "quote"} onKeyDown={handleKey}>
        <QuoteScreen {...{ state, heading }} isDraftNotKept={isNotKept} />
      </div>
      {screen !== "quote" && load && <LazyScreen key={screen} name={screen} load={load} />}
    </DeskContext>
  );
}

/** The open quote once the workbook has refused a draft of it since a later revision is there. */
function told(now: BuilderState, draft: Draft, problem: QuoteProblem): BuilderState {
  const isOf = revisionName(now.document) === revisionName(draft.document);
  if (problem.code !== "superseded" || now.elsewhere || !isOf) return now;
  return { ...now, elsewhere: { kind: "superseded", revision: problem.revision } };
}
