import { useState } from "react";
import type { NewSheet, WorkbookProblem } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";

export type InsertSheetStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "inserting" }
  | { readonly kind: "inserted"; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: WorkbookProblem };

/** Adds a sheet to the workbook and tells how it went. */
export function useInsertSheet() {
  const { workbook } = usePane();
  const [status, setStatus] = useState<InsertSheetStatus>({ kind: "idle" });
  const reportDefect = useDefect();

  async function insertNow(sheet: NewSheet): Promise<void> {
    setStatus({ kind: "inserting" });
    const outcome = await workbook.insertSheet(sheet);
    setStatus(
      outcome.status === "inserted"
        ? { kind: "inserted", sheet: outcome.sheet }
        : { kind: "failed", problem: outcome.problem },
    );
  }

  return {
    status,
    insert: (sheet: NewSheet) => void insertNow(sheet).catch(reportDefect),
    dismiss: () => setStatus({ kind: "idle" }),
  };
}
