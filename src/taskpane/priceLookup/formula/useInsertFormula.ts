import { useState } from "react";
import { formulaText, referencesOf, type FunctionCall } from "../../../workbook/ports/formula";
import type { FormulaOutcome, OccupiedCell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";

export type InsertFormulaStatus =
  | { readonly status: "idle" }
  | { readonly status: "inserting" }
  /** With "occupied" the user has yet to agree. */
  | FormulaOutcome;

/** Writes the formula into the workbook and tells how it went. */
export function useInsertFormula(call: FunctionCall) {
  const { workbook } = usePane();
  const [status, setStatus] = useState<InsertFormulaStatus>({ status: "idle" });
  const reportDefect = useDefect();

  async function insertNow(replacing?: OccupiedCell): Promise<void> {
    setStatus({ status: "inserting" });
    setStatus(
      await workbook.insertFormula({
        formulaOn: (sheet) => formulaText(call, sheet),
        references: referencesOf(call),
        replacing,
      }),
    );
  }

  return {
    status,
    insert: (replacing?: OccupiedCell) => void insertNow(replacing).catch(reportDefect),
    dismiss: () => setStatus({ status: "idle" }),
  };
}
