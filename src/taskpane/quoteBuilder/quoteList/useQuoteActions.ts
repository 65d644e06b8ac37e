import { useState } from "react";
import { listTexts } from "../../../i18n/quote/list";
import { isSameData, type QuoteDocument } from "../../../pricing";
import type {
  KeptQuote,
  QuotePlace,
  QuoteProblem,
  QuoteReading,
} from "../../../workbook/quotePort";
import { usePane } from "../../PaneContext";
import { useDefect } from "../../useDefect";
import { useDesk } from "../desk/DeskContext";
import { revisionName } from "../state/documentText";
import { forgetDraft, recallDrafts } from "../state/draft";
import { stateOf } from "../state/opening";
import { anotherQuote, nextRevision } from "../state/otherQuotes";
import { quoteName } from "./quoteName";
import { nextRevisionNumber, shownDocument, type QuoteGroup } from "./quoteGroups";

type Outcome =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: QuoteProblem };

/** What can be done with a quote of the list; one action at a time, each followed by what became of it. */
export function useQuoteActions() {
  const { language, storage } = usePane();
  const desk = useDesk();
  const { quotes, today, newId, document: open, refresh, deletedQuotes, setDeletedQuotes } = desk;
  const words = listTexts(language);
  const reportDefect = useDefect();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  /** Nothing begins while something is under way. */
  function run(action: () => Promise<Outcome | undefined>): void {
    if (isBusy) return;
    setIsBusy(true);
    setOutcome(undefined);
    action()
      .then(setOutcome)
      .catch(reportDefect)
      .finally(() => setIsBusy(false));
  }

  /** As it stands in the pane, which knows more than the workbook. */
  function newest(quote: KeptQuote) {
    const { id, revision } = quote.document;
    const isOpen = id === open.id && revision === open.revision;
    if (isOpen) return { document: open, typed: desk.typed };
    return stateOf(quote, recallDrafts(storage));
  }

  async function revised(group: QuoteGroup): Promise<Outcome | undefined> {
    const [before] = group.revisions;
    const deleted = deletedQuotes.map(({ document }) => document);
    const revision = nextRevisionNumber(group, deleted);
    const base = before.isSuperseded ? shownDocument(before) : newest(before).document;
    const document = nextRevision(base, today, revision);
    const kept = await quotes.keepRevision?.(document);
    if (!kept?.ok) return kept && failed(kept);
    forgetDraft(revisionName(before.document), storage);
    await refresh();
    desk.open({ document, typed: {} });
    // What was changed since it was written is in the next revision; this one says what was sent.
    if (before.written && !isSameData(before.written, base)) {
      await quotes.keepDraft?.(before.written);
      await refresh();
    }
    return undefined;
  }

  async function removed(quote: KeptQuote): Promise<Outcome | undefined> {
    const { document } = quote;
    const deleted = await quotes.deleteQuote?.(document.id, document.revision);
    if (!deleted?.ok) return deleted && failed(deleted);
    const { value } = deleted;
    const bringDraftBack = forgetDraft(revisionName(document), storage);
    desk.close(document);
    const undo = async () => {
      const done = await value.undo();
      if (done.ok) bringDraftBack();
      return done;
    };
    setDeletedQuotes((before) => [...before, { document, undo, isOffered: true }]);
    await refresh();
    return undefined;
  }

  async function copied({ document }: KeptQuote): Promise<Outcome | undefined> {
    const copy = await quotes.copyForCustomer?.(document.id, document.revision);
    await refresh();
    if (copy?.status === "written") return { kind: "done", text: words.copied(copy.place.sheet) };
    return copy?.status === "failed" ? { kind: "failed", problem: copy.problem } : undefined;
  }

  async function shown(place: QuotePlace): Promise<Outcome | undefined> {
    const done = await quotes.showQuote?.(place);
    if (!done || done.ok) return undefined;
    await refresh();
    return failed(done);
  }

  async function broughtBack(document: QuoteDocument): Promise<Outcome | undefined> {
    const deleted = deletedQuotes.find((each) => each.document === document);
    const done = await deleted?.undo();
    if (!done?.ok) return done && failed(done);
    setDeletedQuotes((before) => before.filter((each) => each.document !== document));
    await refresh();
    return { kind: "done", text: words.broughtBack(quoteName(document, words)) };
  }

  function closeOffer(document: QuoteDocument): void {
    setDeletedQuotes((before) =>
      before.map((each) => (each.document === document ? { ...each, isOffered: false } : each)),
    );
  }

  return {
    isBusy,
    outcome,
    dismiss: () => setOutcome(undefined),
    open: (quote: KeptQuote) => desk.open(newest(quote)),
    show: (place: QuotePlace) => run(() => shown(place)),
    revise: (group: QuoteGroup) => run(() => revised(group)),
    duplicate: (quote: KeptQuote) => {
      const base = quote.isSuperseded ? shownDocument(quote) : newest(quote).document;
      const document = anotherQuote(base, { today, newId, number: desk.freeNumber() });
      desk.open({ document, typed: {} });
    },
    copy: (quote: KeptQuote) => run(() => copied(quote)),
    remove: (quote: KeptQuote) => run(() => removed(quote)),
    bringBack: (document: QuoteDocument) => run(() => broughtBack(document)),
    closeOffer,
  };
}

export type QuoteActions = ReturnType<typeof useQuoteActions>;

function failed({ error }: Extract<QuoteReading<unknown>, { readonly ok: false }>): Outcome {
  return { kind: "failed", problem: error };
}
