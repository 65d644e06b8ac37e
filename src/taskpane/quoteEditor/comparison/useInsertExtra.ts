import { useState } from "react";
import type { Undo, WriteOutcome } from "../../../workbook/ports/quotes/quotePort";
import { useDefect } from "../../environment/useDefect";
import { useSession } from "../../quoteSession/SessionContext";

type InsertStatus =
  | { readonly status: "idle" }
  | { readonly status: "rolledBack" }
  | { readonly status: "inserting" }
  | WriteOutcome;

/** Inserts something into the workbook and tells how it went. */
export function useInsertExtra(insert: () => Promise<WriteOutcome>) {
  const [status, setStatus] = useState<InsertStatus>({ status: "idle" });
  const reportDefect = useDefect();
  const { quotes, store, readFirst } = useSession();

  async function insertNow(): Promise<void> {
    setStatus({ status: "inserting" });
    setStatus(
      (await readFirst(store.state().quote.document)) ? await insert() : { status: "idle" },
    );
  }

  async function rollBackNow(undo: Undo): Promise<void> {
    const done = await quotes.rollBack?.(undo);
    if (!done) return;
    setStatus(done.ok ? { status: "rolledBack" } : { status: "failed", problem: done.error });
  }

  return {
    status,
    rollBack: (undo: Undo) => void rollBackNow(undo).catch(reportDefect),
    insert: () => void insertNow().catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
