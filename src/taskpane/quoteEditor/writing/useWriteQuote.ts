import { useState } from "react";
import type {
  SavedQuotes,
  QuotePlace,
  UpdateOutcome,
  WriteOutcome,
} from "../../../workbook/ports/quotes/quotePort";
import { useDefect } from "../../environment/useDefect";
import { useSession } from "../../quoteSession/SessionContext";

/** What is being done with the sheet of the quote. */
export type WriteAction = "write" | "fill" | "copy" | "sample" | "show" | "rollBack";

export type WriteResult = {
  readonly action: WriteAction;
  /** With "occupied" the user has yet to agree. */
  readonly outcome: WriteOutcome;
  /** What the workbook had before. */
  readonly savedBefore: SavedQuotes | undefined;
};

type Written = Extract<WriteOutcome, { readonly status: "written" }>;

/** Does one thing after the other with the sheet of the open quote, and tells how it went. */
export function useWriteQuote() {
  const { store, quotes, refresh, readFirst, goTo } = useSession();
  const { showQuote } = quotes;
  const [busy, setBusy] = useState<WriteAction>();
  const [result, setResult] = useState<WriteResult>();
  const reportDefect = useDefect();

  async function runNow(
    action: WriteAction,
    act: () => Promise<UpdateOutcome>,
    isMadeOfQuote: boolean,
  ): Promise<void> {
    if (busy) return;
    const { saved: savedBefore } = store.state();
    setBusy(action);
    setResult(undefined);
    if (isMadeOfQuote && !(await readFirst(store.state().quote.document))) {
      setBusy(undefined);
      return;
    }
    const outcome = await act();
    setBusy(undefined);
    if (outcome.status !== "edited") setResult({ action, outcome, savedBefore });
    else goTo("reading");
    await refresh();
  }

  async function rollBackNow({ place, undo }: Written): Promise<void> {
    if (busy || !undo || !quotes.rollBack) return;
    const { saved: savedBefore } = store.state();
    setBusy("rollBack");
    const done = await quotes.rollBack(undo);
    setBusy(undefined);
    const action = "rollBack";
    if (done.ok) setResult({ action, outcome: { status: "written", place }, savedBefore });
    else setResult({ action, outcome: { status: "failed", problem: done.error }, savedBefore });
    await refresh();
  }

  async function showNow(place: QuotePlace): Promise<void> {
    if (busy || !showQuote) return;
    const { saved: savedBefore } = store.state();
    setBusy("show");
    const shown = await showQuote(place);
    setBusy(undefined);
    if (shown.ok) return;
    setResult({
      action: "show",
      outcome: { status: "failed", problem: shown.error },
      savedBefore,
    });
    await refresh();
  }

  return {
    busy,
    result,
    run: (action: WriteAction, act: () => Promise<UpdateOutcome>) =>
      void runNow(action, act, false).catch(reportDefect),
    /** The same with something that is made beside the sheet of the quote, which is read first. */
    make: (action: WriteAction, act: () => Promise<UpdateOutcome>) =>
      void runNow(action, act, true).catch(reportDefect),
    show: (place: QuotePlace) => void showNow(place).catch(reportDefect),
    rollBack: (written: Written) => void rollBackNow(written).catch(reportDefect),
    dismiss: () => setResult(undefined),
  };
}
