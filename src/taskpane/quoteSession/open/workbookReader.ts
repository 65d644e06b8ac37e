import { revisionName } from "../../../quote";
import type { QuoteProblem } from "../../../workbook/ports/quotes/quotePort";
import type { PaneQuotes } from "../../environment/paneQuotes";
import type { Store } from "../../environment/store";
import type { BuilderState } from "../draft/builderState";
import { quoteOf } from "../draft/opening";
import type { SessionState } from "../sessionState";
import { learn, type Bases } from "./bases";
import { noticeOf } from "./noticeChanges";
import type { Turns } from "./quotesInTurn";

type Reader = {
  readonly savedQuotes: PaneQuotes["savedQuotes"];
  readonly turns: Turns;
  readonly bases: Bases;
  /** Something was found out about the open quote. */
  readonly onLearned: (change: (quote: BuilderState) => BuilderState) => void;
};

/** Reads what the workbook has, and notices what was done elsewhere with the open quote. */
export function createWorkbookReader(
  { state, set, subscribe }: Store<SessionState>,
  { savedQuotes, turns, bases, onLearned }: Reader,
) {
  let openName = "";

  async function read(): Promise<QuoteProblem | undefined> {
    if (!savedQuotes) return undefined;
    // Nothing else of this pane is done between the reading and the taking notice of it.
    const { found, open, seen } = await turns.inTurn(async () => {
      const answer = await savedQuotes();
      const { quote } = state();
      if (answer.ok) learn(bases, answer.value, revisionName(quote.document));
      return { found: answer, open: quote, seen: quote.basis.stored };
    });
    if (!found.ok) return found.error;
    set({ saved: found.value });
    const change = await noticeOf(found.value, open, seen);
    if (change) onLearned(change);
    return undefined;
  }

  /** Two people may have stored at the same time what has just been opened. */
  function noticeOpen(): void {
    const { quote, saved } = state();
    const name = revisionName(quote.document);
    bases.set(name, quote.basis);
    if (name === openName) return;
    openName = name;
    const opened = saved && quoteOf(quote.document, saved);
    if (opened && opened.twins.length > 0) void read();
  }

  return {
    read,
    start() {
      noticeOpen();
      return subscribe(noticeOpen);
    },
  };
}
