import { useCallback, useEffect, useEffectEvent, useRef, useState, type Dispatch } from "react";
import type { KeptQuotes, QuoteProblem, StoredState } from "../../../workbook/quotePort";
import type { PaneQuotes } from "../../paneQuotes";
import type { BuilderAction, BuilderState } from "../state/builderState";
import { revisionName } from "../state/documentText";
import { quoteOf } from "../state/opening";
import { learn, type Bases } from "./bases";
import { noticeOf } from "./notice";
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
    async (found: KeptQuotes, open: BuilderState, seen: StoredState | undefined) => {
      const change = await noticeOf(found, open, seen);
      if (change) dispatch({ type: "learned", change });
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

  // Two people may have stored at the same time what has just been opened.
  const lookForTwins = useEffectEvent(() => {
    const quote = kept && quoteOf(state.document, kept);
    if (quote && quote.twins.length > 0) void read();
  });
  const name = revisionName(state.document);
  useEffect(() => lookForTwins(), [name]);

  return { kept, read };
}
