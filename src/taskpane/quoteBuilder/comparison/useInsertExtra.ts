import { useState } from "react";
import type { WriteOutcome } from "../../../workbook/quotePort";
import { useDefect } from "../../useDefect";
import { useDesk } from "../desk/DeskContext";

type InsertStatus = { readonly status: "idle" } | { readonly status: "inserting" } | WriteOutcome;

/** Inserts something into the workbook and tells how it went. */
export function useInsertExtra(insert: () => Promise<WriteOutcome>) {
  const [status, setStatus] = useState<InsertStatus>({ status: "idle" });
  const reportDefect = useDefect();
  const { document, readFirst } = useDesk();

  async function insertNow(): Promise<void> {
    setStatus({ status: "inserting" });
    setStatus((await readFirst(document)) ? await insert() : { status: "idle" });
  }

  return {
    status,
    insert: () => void insertNow().catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
