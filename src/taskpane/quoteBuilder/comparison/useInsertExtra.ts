import { useState } from "react";
import type { WriteOutcome } from "../../../workbook/quotePort";
import { useDefect } from "../../useDefect";

type InsertStatus = { readonly status: "idle" } | { readonly status: "inserting" } | WriteOutcome;

/** Inserts something into the workbook and tells how it went. */
export function useInsertExtra(insert: () => Promise<WriteOutcome>) {
  const [status, setStatus] = useState<InsertStatus>({ status: "idle" });
  const reportDefect = useDefect();

  async function insertNow(): Promise<void> {
    setStatus({ status: "inserting" });
    setStatus(await insert());
  }

  return {
    status,
    insert: () => void insertNow().catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
