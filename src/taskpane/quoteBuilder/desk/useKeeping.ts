import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { isSameData, type QuoteDocument } from "../../../pricing";
import type { KeptQuotes } from "../../../workbook/quotePort";
import { usePane } from "../../PaneContext";
import type { PaneQuotes } from "../../paneQuotes";
import { OPEN_KEY } from "../../quoteDraftKey";
import type { Draft } from "../state/builderState";
import { revisionName } from "../state/documentText";
import { noteKept, rememberDraft } from "../state/draft";
import type { Turns } from "./quotesInTurn";
import type { Opened } from "./useOpenQuote";

/** So long after the last change the draft goes to the workbook, and again after it could not be kept. */
const QUIET_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 15_000;

/** What the workbook is known to have, by the names of the revisions. */
export type InWorkbook = Map<string, QuoteDocument>;

type KeptQuote = {
  readonly draft: Draft;
  readonly opened: Opened;
  readonly inWorkbook: RefObject<InWorkbook>;
  readonly keepDraft: PaneQuotes["keepDraft"];
  readonly turns: Turns;
};

type Keeping = {
  /** The last changes are not in the workbook. */
  readonly isNotKept: boolean;
  /** Begins to keep what is not kept yet; it comes before whatever is begun after. */
  readonly flush: () => void;
};

/** Keeps every change on this machine at once, and in the workbook when it is quiet. */
export function useKeeping({ draft, opened, inWorkbook, keepDraft, turns }: KeptQuote): Keeping {
  const { storage } = usePane();
  const { document, typed } = draft;
  const [isNotKept, setIsNotKept] = useState(false);
  const newest = useRef({ document, opened });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    newest.current = { document, opened };
    storage.write(OPEN_KEY, revisionName(document));
  }, [document, opened, storage]);

  useEffect(() => {
    if (document === opened.document && typed === opened.typed) return;
    const isFirst = rememberDraft({ document, typed }, storage);
    const inIt = inWorkbook.current.get(revisionName(document));
    if (isFirst && inIt) noteKept(inIt, storage);
  }, [document, typed, opened, inWorkbook, storage]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { document: kept, opened: start } = newest.current;
    const name = revisionName(kept);
    const before = inWorkbook.current.get(name);
    const isUntouched = start.isFresh && kept === start.document && !before;
    if (!keepDraft || isUntouched || isSameData(before, kept)) return;
    inWorkbook.current.set(name, kept);
    const failed = () => {
      if (inWorkbook.current.get(name) === kept) restore(inWorkbook.current, name, before);
      setIsNotKept(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, RETRY_MILLISECONDS);
    };
    turns
      .inTurn(() => keepDraft(kept))
      .then(({ ok }) => {
        if (!ok) {
          failed();
          return;
        }
        noteKept(kept, storage);
        setIsNotKept(false);
      }, failed);
  }, [turns, inWorkbook, keepDraft, storage]);

  useEffect(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, QUIET_MILLISECONDS);
  }, [document, flush]);

  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      clearTimeout(timer.current);
    };
  }, [flush]);

  return { isNotKept, flush };
}

function restore(known: InWorkbook, name: string, document: QuoteDocument | undefined): void {
  if (document) known.set(name, document);
  else known.delete(name);
}

/** What the workbook has, as it was just read. */
export function learn(kept: KeptQuotes | undefined): InWorkbook {
  return new Map(kept?.quotes.map(({ document }) => [revisionName(document), document]));
}
