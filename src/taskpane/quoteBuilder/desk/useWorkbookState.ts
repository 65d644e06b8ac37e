import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import type { QuoteDocument } from "../../../pricing";
import type { KeptQuote, KeptQuotes, QuoteProblem, StoredState } from "../../../workbook/quotePort";
import { isSameState } from "../../../workbook/quote/storedState";
import type { PaneQuotes } from "../../paneQuotes";
import type { BuilderAction, BuilderState } from "../state/builderState";
import { revisionName } from "../state/documentText";
import { quoteOf } from "../state/opening";
import { learn, readBasis, type Bases } from "./bases";
import type { Turns } from "./quotesInTurn";

type Open = {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly bases: Bases;
};

type WorkbookReader = {
  readonly keptQuotes: PaneQuotes["keptQuotes"];
  readonly turns: Turns;
  readonly atStart: KeptQuotes | undefined;
};

/** What the workbook has, and what was done elsewhere with the open quote. */
export function useWorkbookState({ state, dispatch, bases }: Open, reader: WorkbookReader) {
  const { keptQuotes, turns, atStart } = reader;
  const [kept, setKept] = useState(atStart);
  const latest = useRef(state);

  useEffect(() => {
    latest.current = state;
    bases.set(revisionName(state.document), state.basis);
  }, [state, bases]);

  const takeNotice = useCallback(
    async (
      found: KeptQuotes,
      { document, elsewhere }: BuilderState,
      seen: StoredState | undefined,
    ) => {
      const quote = quoteOf(document, found);
      const isSettled = elsewhere === undefined || elsewhere.kind === "merged";
      if (isSettled && (quote ? isRead(quote, seen) : !seen)) return;
      const change = await changeBy(quote, laterRevision(found, document));
      dispatch({
        type: "learned",
        // Unless this pane has written the quote meanwhile.
        change: (before) =>
          revisionName(before.document) === revisionName(document) && before.basis.stored === seen
            ? change(before)
            : before,
      });
    },
    [dispatch],
  );

  const read = useCallback(async (): Promise<QuoteProblem | undefined> => {
    if (!keptQuotes) return undefined;
    // Nothing else of this pane is done between the reading and the taking notice of it.
    const { found, open, seen } = await turns.inTurn(async () => {
      const answer = await keptQuotes();
      const { current } = latest;
      if (answer.ok) learn(bases, answer.value, revisionName(current.document));
      return { found: answer, open: current, seen: current.basis.stored };
    });
    if (!found.ok) return found.error;
    setKept(found.value);
    await takeNotice(found.value, open, seen);
    return undefined;
  }, [keptQuotes, turns, bases, takeNotice]);

  return { kept, read };
}

function isRead(quote: KeptQuote, seen: StoredState | undefined): boolean {
  return seen !== undefined && isSameState(seen, quote) && quote.twins.length === 0;
}

function laterRevision(
  { quotes }: KeptQuotes,
  { id, revision }: QuoteDocument,
): number | undefined {
  const revisions = quotes.flatMap(({ document }) => (document.id === id ? document.revision : []));
  const latest = Math.max(...revisions);
  return latest > revision ? latest : undefined;
}

/** What the open quote becomes by what was read; merging is loaded when there is something to merge. */
async function changeBy(
  quote: KeptQuote | undefined,
  later: number | undefined,
): Promise<(before: BuilderState) => BuilderState> {
  if (!quote) return (before) => ({ ...before, elsewhere: { kind: "deleted" } });
  const { foundElsewhere } = await import(
    /* webpackChunkName: "quote-elsewhere" */ "../state/elsewhere"
  );
  return (before) => {
    const { basis, elsewhere } = before;
    const isNoticed = basis.stored?.isSuperseded && elsewhere?.kind !== "superseded";
    if (later !== undefined && !isNoticed) {
      return { ...before, elsewhere: { kind: "superseded", revision: later } };
    }
    const found = readBasis(quote, basis);
    if (found !== basis) return foundElsewhere(before, found);
    return { ...before, elsewhere: elsewhere?.kind === "merged" ? elsewhere : undefined };
  };
}
