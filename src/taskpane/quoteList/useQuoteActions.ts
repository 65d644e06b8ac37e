import { useState } from "react";
import { listTexts } from "../../i18n/screens/list";
import { type QuoteDocument, anotherQuote, nextRevision, revisionName } from "../../quote";
import type { AskedSheet } from "../../workbook/ports/quotes/deletionPort";
import type {
  SavedQuote,
  LeftBehind,
  QuotePlace,
  QuoteProblem,
  QuoteReading,
  SeenQuote,
} from "../../workbook/ports/quotes/quotePort";
import { usePane } from "../environment/PaneContext";
import { useDefect } from "../environment/useDefect";
import { useSession } from "../quoteSession/SessionContext";
import type { DeletedQuote } from "../quoteSession/sessionState";
import { forgetDraft, recallDrafts } from "../quoteSession/draft/draft";
import { hasErrors } from "../quoteSession/draft/hasErrors";
import { stateOf } from "../quoteSession/draft/opening";
import { todayHere } from "../../clock/clock";
import { quoteName } from "./groups/quoteName";
import { nextRevisionNumber, shownDocument, type QuoteGroup } from "./groups/quoteGroups";
import { staysText } from "./staysText";

type Outcome =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: QuoteProblem | "hasErrors" };

type Failure = Extract<QuoteReading<unknown>, { readonly ok: false }>;

const OUTDATED = [
  "changedElsewhere",
  "deletedElsewhere",
  "quoteNotFound",
  "revisionTaken",
  "superseded",
] as const;

/** A quote that the user wants to delete and that has a sheet. */
type Asked = { readonly quote: SavedQuote; readonly sheet: AskedSheet };

/** What can be done with a quote of the list; one action at a time, each followed by what became of it. */
export function useQuoteActions() {
  const { language } = usePane();
  const session = useSession();
  const { store, storage, quotes, newId, refresh, note } = session;
  const quoteTexts = listTexts(language);
  const reportDefect = useDefect();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [asked, setAsked] = useState<Asked>();

  /** Nothing begins while something is under way. */
  function run(action: () => Promise<Outcome | undefined>): void {
    if (isBusy) return;
    setIsBusy(true);
    setOutcome(undefined);
    setAsked(undefined);
    action()
      .then(setOutcome)
      .catch(reportDefect)
      .finally(() => setIsBusy(false));
  }

  function changeDeleted(
    change: (deleted: readonly DeletedQuote[]) => readonly DeletedQuote[],
  ): void {
    note({ deletedQuotes: change(store.state().deletedQuotes) });
  }

  /** As it stands in the pane, which knows more than the workbook. */
  function newest(quote: SavedQuote) {
    const { id, revision } = quote.document;
    const { document, typed } = store.state().quote;
    if (id === document.id && revision === document.revision) return { document, typed };
    return stateOf(quote, recallDrafts(storage));
  }

  /** The list shows what somebody else has done meanwhile. */
  async function outdated(answer: Failure): Promise<Outcome> {
    if (OUTDATED.some((code) => code === answer.error.code)) await refresh();
    return failed(answer);
  }

  async function revised(group: QuoteGroup): Promise<Outcome | undefined> {
    const [before] = group.revisions;
    const { saved: found, deletedQuotes } = store.state();
    const left = (found?.leftBehind ?? []).flatMap((each) =>
      each.kind === "quote" ? [each.quote] : [],
    );
    const deleted = [...deletedQuotes, ...left].map(({ document }) => document);
    const revision = nextRevisionNumber(group, deleted);
    const base = before.isSuperseded ? shownDocument(before) : newest(before).document;
    if (!(await session.readFirst(base))) return undefined;
    const document = nextRevision(base, todayHere(), revision);
    const saved = await quotes.saveRevision?.(document, session.basisOf(before.document));
    if (!saved?.ok) return saved && outdated(saved);
    forgetDraft(revisionName(before.document), storage);
    await refresh();
    session.open({ document, typed: {} });
    return undefined;
  }

  /** A draft can be brought back as it was; where there is a sheet, the user decides what is to become of it. */
  async function removing(quote: SavedQuote): Promise<Outcome | undefined> {
    if (!quote.place) return removed(quote, false);
    const found = await quotes.sheetToDelete?.(quote);
    if (!found?.ok) return found && failed(found);
    if (!found.value) return removed(quote, false);
    setAsked({ quote, sheet: found.value });
    return undefined;
  }

  async function removed(quote: SeenQuote, withSheet: boolean): Promise<Outcome | undefined> {
    const { document } = quote;
    // The user was asked to look for notes where they cannot be counted, and has chosen that there are none.
    const deleted = await quotes.deleteQuote?.(quote, withSheet, withSheet);
    if (!deleted?.ok) return deleted && outdated(deleted);
    const { undo, sheet } = deleted.value;
    const bringDraftBack = forgetDraft(revisionName(document), storage);
    session.close(document);
    const undoAll = async () => {
      const done = await undo();
      if (done.ok) bringDraftBack();
      return done;
    };
    changeDeleted((before) => [...before, { document, undo: undoAll, isOffered: true }]);
    await refresh();
    if (!sheet) return undefined;
    return {
      kind: "done",
      text: staysText(sheet, quoteTexts) ?? quoteTexts.sheetDeleted(sheet.sheet),
    };
  }

  async function leftBroughtBack(left: LeftBehind): Promise<Outcome | undefined> {
    const done = await quotes.bringBackLeft?.(left);
    await refresh();
    if (!done?.ok) return done && failed(done);
    const text =
      left.kind === "quote"
        ? quoteTexts.broughtBack(quoteName(left.quote.document, quoteTexts))
        : quoteTexts.left.shown(left.sheet);
    return { kind: "done", text };
  }

  async function duplicated(quote: SavedQuote): Promise<undefined> {
    const base = quote.isSuperseded ? shownDocument(quote) : newest(quote).document;
    if (!(await session.readFirst(base))) return undefined;
    const document = anotherQuote(base, {
      today: todayHere(),
      newId,
      number: session.freeNumber(),
    });
    session.open({ document, typed: {} });
    return undefined;
  }

  async function copied(quote: SavedQuote): Promise<Outcome | undefined> {
    const { document } = quote;
    const draft = quote.isSuperseded ? undefined : newest(quote);
    // What a later revision has replaced cannot be corrected any more.
    if (draft && hasErrors(draft.document, draft.typed, todayHere())) {
      return { kind: "failed", problem: "hasErrors" };
    }
    if (!(await session.readFirst(draft?.document ?? shownDocument(quote)))) return undefined;
    const copy = await quotes.copyForCustomer?.(document.id, document.revision);
    await refresh();
    if (copy?.status === "written")
      return { kind: "done", text: quoteTexts.copied(copy.place.sheet) };
    return copy?.status === "failed" ? { kind: "failed", problem: copy.problem } : undefined;
  }

  async function shown(place: QuotePlace, quote?: QuoteDocument): Promise<Outcome | undefined> {
    const done = await quotes.showQuote?.(place, quote);
    if (!done || (done.ok && done.value.sheet === place.sheet)) return undefined;
    await refresh();
    if (!done.ok) return failed(done);
    return { kind: "done", text: quoteTexts.renamed(place.sheet, done.value.sheet) };
  }

  async function broughtBack(document: QuoteDocument): Promise<Outcome | undefined> {
    const deleted = store.state().deletedQuotes.find((each) => each.document === document);
    const done = await deleted?.undo();
    if (!done?.ok) return done && failed(done);
    changeDeleted((before) => before.filter((each) => each.document !== document));
    await refresh();
    const name = quoteName(document, quoteTexts);
    const { newSheet } = done.value;
    return {
      kind: "done",
      text:
        newSheet === undefined
          ? quoteTexts.broughtBack(name)
          : quoteTexts.writtenAnew(name, newSheet),
    };
  }

  function closeOffer(document: QuoteDocument): void {
    changeDeleted((before) =>
      before.map((each) => (each.document === document ? { ...each, isOffered: false } : each)),
    );
  }

  return {
    isBusy,
    outcome,
    dismiss: () => setOutcome(undefined),
    open: (quote: SavedQuote) => session.open(newest(quote), true),
    asked,
    dismissAsked: () => setAsked(undefined),
    show: (place: QuotePlace, quote?: QuoteDocument) => run(() => shown(place, quote)),
    revise: (group: QuoteGroup) => run(() => revised(group)),
    duplicate: (quote: SavedQuote) => run(() => duplicated(quote)),
    copy: (quote: SavedQuote) => run(() => copied(quote)),
    remove: (quote: SavedQuote) => run(() => removing(quote)),
    removeAsked: (withSheet: boolean) => asked && run(() => removed(asked.quote, withSheet)),
    bringBackLeft: (left: LeftBehind) => run(() => leftBroughtBack(left)),
    removeLeft: ({ quote }: LeftBehind & { readonly kind: "quote" }) =>
      run(() => removed(quote, false)),
    bringBack: (document: QuoteDocument) => run(() => broughtBack(document)),
    closeOffer,
  };
}

export type QuoteActions = ReturnType<typeof useQuoteActions>;

function failed({ error }: Failure): Outcome {
  return { kind: "failed", problem: error };
}
