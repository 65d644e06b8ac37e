import {
  type QuoteDocument,
  knownNumbers,
  newQuote,
  nextNumber,
  revisionName,
} from "../../../quote";
import type { Store } from "../../environment/store";
import { todayHere } from "../../../clock/clock";
import type { Draft } from "../draft/builderState";
import { recallDrafts } from "../draft/draft";
import { draftToOpen, quoteOf, stateOf } from "../draft/opening";
import type { Session } from "../SessionContext";
import type { SessionState } from "../sessionState";
import type { createAutosave } from "./autosave";
import { basisIn, type Bases } from "./bases";
import { saveOtherVersion } from "./initialDraft";
import { createOpenQuote, isUntouched } from "./openQuote";

type Opening = Pick<Session, "storage" | "settingsStore" | "rereadDrafts" | "goTo" | "newId"> & {
  readonly bases: Bases;
  readonly autosave: Pick<ReturnType<typeof createAutosave>, "flush" | "stop">;
};

/** Opens quotes: those of the workbook, drafts of this machine, new ones. */
export function createOpener(store: Store<SessionState>, opening: Opening) {
  const { storage, settingsStore, bases, autosave, rereadDrafts, goTo, newId } = opening;
  const { state } = store;
  const { change, renew, backToPrevious, forgetPrevious } = createOpenQuote(store, storage);
  let wasOutdated = false;

  function show(draft: Draft, how?: "fresh" | "taken"): void {
    autosave.flush();
    saveOtherVersion(draft.document, storage);
    change(draft, basisIn(bases, draft.document), how);
    rereadDrafts();
  }

  function open(draft: Draft, isOnlyShown = false): void {
    show(draft, isOnlyShown ? undefined : "taken");
    goTo("quote");
  }

  /** The next number, those counted too that went to the workbook since it was read. */
  function freeNumber(): string {
    const now = state();
    const stored = [...bases.values()].flatMap((each) => each.stored?.document ?? []);
    const numbers = [...stored, ...(isUntouched(now) ? [] : [now.quote.document])].map(
      ({ number }) => number,
    );
    const { numbering } = settingsStore.state().settings;
    return nextNumber(numbering, todayHere(), [...knownNumbers(now.saved), ...numbers]);
  }

  const fresh = () => newQuote(todayHere(), newId, settingsStore.state().settings, freeNumber());

  /** A quote as it was last edited here. */
  function stateIn({ id, revision }: QuoteDocument): Draft | undefined {
    const { saved } = state();
    const quote = saved && quoteOf({ id, revision }, saved);
    return quote && stateOf(quote, recallDrafts(storage));
  }

  const isOpen = (revision: Pick<QuoteDocument, "id" | "revision">) =>
    revisionName(revision) === revisionName(state().quote.document);

  return {
    open,
    freeNumber,
    backToPrevious,
    forgetPrevious,
    openNew() {
      show({ document: fresh(), typed: {} }, "fresh");
      goTo("quote");
    },
    look(draft: QuoteDocument) {
      const found = isOpen(draft) ? undefined : stateIn(draft);
      if (found) open(found, true);
      goTo("reading");
    },
    close(deleted: Pick<QuoteDocument, "id" | "revision">) {
      if (!isOpen(deleted)) return;
      const { saved } = state();
      const left = saved && {
        ...saved,
        quotes: saved.quotes.filter(({ document }) => !isOpen(document)),
      };
      const next = draftToOpen(left, recallDrafts(storage));
      autosave.stop();
      show(next ?? { document: fresh(), typed: {} }, next ? undefined : "fresh");
      forgetPrevious();
    },
    /** The state of a quote that an opened version takes the place of. */
    replaced: (document: QuoteDocument): Draft | undefined =>
      isOpen(document) ? state().quote : stateIn(document),
    /** Renews a new quote that nobody had edited by midnight: it is one of the next day, and may be of the next year. */
    renewAtMidnight: (): void => {
      const now = state();
      const { id, date, sites } = now.quote.document;
      const isOutdated = isUntouched(now) && date !== now.today;
      const isRenewed = isOutdated && !wasOutdated;
      wasOutdated = isOutdated;
      if (isRenewed) renew({ ...fresh(), id, sites });
    },
  };
}
