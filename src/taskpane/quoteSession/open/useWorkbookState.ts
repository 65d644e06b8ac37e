import { useCallback, useEffect, useEffectEvent, useRef, useState, type Dispatch } from "react";
import type {
  SavedQuotes,
  QuoteProblem,
  StoredState,
} from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import type { BuilderAction, BuilderState } from "../draft/builderState";
import { revisionName } from "../../../quote";
import { quoteOf } from "../draft/opening";
import { learn, type Bases } from "./bases";
import { noticeOf } from "./noticeChanges";
import type { Turns } from "./quotesInTurn";

type Open = {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly bases: Bases;
};

type WorkbookReader = {
  readonly savedQuotes: PaneQuotes["savedQuotes"];
  readonly turns: Turns;
  readonly atStart: SavedQuotes | undefined;
};

/** What the workbook has, and what was done elsewhere with the open quote. */
export function useWorkbookState({ state, dispatch, bases }: Open, reader: WorkbookReader) {
  const { savedQuotes, turns, atStart } = reader;
  const [saved, setKept] = useState(atStart);
  const latest = useRef(state);

  useEffect(() => {
    latest.current = state;
    bases.set(revisionName(state.document), state.basis);
  }, [state, bases]);

  const takeNotice = useCallback(
    async (found: SavedQuotes, open: BuilderState, seen: StoredState | undefined) => {
      const change = await noticeOf(found, open, seen);
      if (change) dispatch({ type: "learned", change });
    },
    [dispatch],
  );

  const read = useCallback(async (): Promise<QuoteProblem | undefined> => {
    if (!savedQuotes) return undefined;
    // Nothing else of this pane is done between the reading and the taking notice of it.
    const { found, open, seen } = await turns.inTurn(async () => {
      const answer = await savedQuotes();
      const { current } = latest;
      if (answer.ok) learn(bases, answer.value, revisionName(current.document));
      return { found: answer, open: current, seen: current.basis.stored };
    });
    if (!found.ok) return found.error;
    setKept(found.value);
    await takeNotice(found.value, open, seen);
    return undefined;
  }, [savedQuotes, turns, bases, takeNotice]);

  // Two people may have stored at the same time what has just been opened.
  const lookForTwins = useEffectEvent(() => {
    const quote = saved && quoteOf(state.document, saved);
    if (quote && quote.twins.length > 0) void read();
  });
  const name = revisionName(state.document);
  useEffect(() => lookForTwins(), [name]);

  return { saved, read };
}
