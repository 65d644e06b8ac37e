import { useState } from "react";
import type {
  QuotePlace,
  UpdateOutcome,
  WriteOutcome,
} from "../../../workbook/ports/quotes/quotePort";
import { useDefect } from "../../environment/useDefect";
import { useSession } from "../../quoteSession/SessionContext";
import type { WriteAction, WriteResult } from "./writeResult";

type Written = Extract<WriteOutcome, { readonly status: "written" }>;

const loadNotice = async () =>
  (await import(/* webpackChunkName: "quote-written" */ "./WriteResultNotice")).WriteResultNotice;

/** What tells how it went comes with what writes, so that nobody waits for it afterwards. */
type Told = WriteResult & { readonly Notice: Awaited<ReturnType<typeof loadNotice>> | undefined };

/** Does one thing after the other with the sheet of the open quote, and tells how it went. */
export function useWriteQuote() {
  const { store, quotes, refresh, readFirst, goTo } = useSession();
  const [busy, setBusy] = useState<WriteAction>();
  const [result, setResult] = useState<Told>();
  const reportDefect = useDefect();

  /** @param act gives nothing where there is nothing to tell */
  async function doNow(
    action: WriteAction,
    act: () => Promise<UpdateOutcome | undefined>,
  ): Promise<void> {
    if (busy) return;
    const { saved: savedBefore } = store.state();
    const loading = loadNotice().catch(() => undefined);
    setBusy(action);
    const outcome = await act();
    const Notice = await loading;
    setBusy(undefined);
    if (!outcome) return;
    if (outcome.status === "edited") goTo("reading");
    else setResult({ action, outcome, savedBefore, Notice });
    await refresh();
  }

  function begin(action: WriteAction, act: () => Promise<UpdateOutcome | undefined>): void {
    doNow(action, act).catch(reportDefect);
  }

  return {
    busy,
    result,
    run: (action: WriteAction, act: () => Promise<UpdateOutcome>) =>
      begin(action, () => {
        setResult(undefined);
        return act();
      }),
    /** The same with something that is made beside the sheet of the quote, which is read first. */
    make: (action: WriteAction, act: () => Promise<UpdateOutcome>) =>
      begin(action, async () => {
        setResult(undefined);
        return (await readFirst(store.state().quote.document)) ? act() : undefined;
      }),
    show: (place: QuotePlace) =>
      begin("show", async () => {
        const shown = await quotes.showQuote?.(place);
        return !shown || shown.ok ? undefined : { status: "failed", problem: shown.error };
      }),
    rollBack: ({ place, undo }: Written) =>
      begin("rollBack", async () => {
        const done = undo && (await quotes.rollBack?.(undo));
        if (!done) return undefined;
        return done.ok ? { status: "written", place } : { status: "failed", problem: done.error };
      }),
    dismiss: () => setResult(undefined),
  };
}
