import { useState } from "react";
import type { Undo, WriteOutcome } from "../../../workbook/quotePort";
import { useDefect } from "../../useDefect";
import { useDesk } from "../desk/DeskContext";

type InsertStatus =
  | { readonly status: "idle" }
  | { readonly status: "takenBack" }
  | { readonly status: "inserting" }
  | WriteOutcome;

/** Inserts something into the workbook and tells how it went. */
export function useInsertExtra(insert: () => Promise<WriteOutcome>) {
  const [status, setStatus] = useState<InsertStatus>({ status: "idle" });
  const reportDefect = useDefect();
  const { quotes, document, readFirst } = useDesk();

  async function insertNow(): Promise<void> {
    setStatus({ status: "inserting" });
    setStatus((await readFirst(document)) ? await insert() : { status: "idle" });
  }

  async function takeBackNow(undo: Undo): Promise<void> {
    const done = await quotes.takeBack?.(undo);
    if (!done) return;
    setStatus(done.ok ? { status: "takenBack" } : { status: "failed", problem: done.error });
  }

  return {
    status,
    takeBack: (undo: Undo) => void takeBackNow(undo).catch(reportDefect),
    insert: () => void insertNow().catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
