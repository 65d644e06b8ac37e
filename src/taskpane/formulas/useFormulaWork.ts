import { useState } from "react";
import type {
  FormulaTools,
  Recalculation,
  Repair,
  RepairedValues,
  UndoneRepair,
} from "../../workbook/ports/formulasPort";
import type { CellAddress, Reading, WorkbookProblem } from "../../workbook/ports/port";
import { usePane } from "../environment/PaneContext";
import { useDefect } from "../environment/useDefect";

export type FormulaWork =
  | { readonly kind: "idle" }
  | { readonly kind: "recalculating" | "repairing" }
  | { readonly kind: "recalculated"; readonly result: Recalculation }
  | {
      readonly kind: "repaired";
      readonly repair: Repair;
      /** Undefined until the functions have answered. */
      readonly values: RepairedValues | undefined;
      readonly isUndoing: boolean;
    }
  | { readonly kind: "undone"; readonly result: UndoneRepair };

/** Does what the user asks of all formulas of the workbook, one thing at a time, and tells how it went. */
export function useFormulaWork() {
  const { workbook, namespace } = usePane();
  const [work, setWork] = useState<FormulaWork>({ kind: "idle" });
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();
  const isBusy =
    work.kind === "recalculating" ||
    work.kind === "repairing" ||
    (work.kind === "repaired" && work.isUndoing);

  /** What was there before comes back when something goes wrong. */
  async function done<Value>(
    during: FormulaWork,
    action: (tools: FormulaTools) => Promise<Reading<Value>>,
    then: (value: Value) => FormulaWork,
  ): Promise<Value | undefined> {
    const before = work;
    setProblem(undefined);
    setWork(during);
    const outcome = await action(await workbook.formulaTools(namespace));
    setWork(outcome.ok ? then(outcome.value) : before);
    if (!outcome.ok) setProblem(outcome.error);
    return outcome.ok ? outcome.value : undefined;
  }

  async function repair(): Promise<void> {
    const repaired = await done(
      { kind: "repairing" },
      (tools) => tools.repair(),
      (value) => ({ kind: "repaired", repair: value, values: undefined, isUndoing: false }),
    );
    if (!repaired || repaired.repaired.length === 0) return;
    const tools = await workbook.formulaTools(namespace);
    const values = await tools.repairedValues(repaired.repaired);
    if (!values.ok) return;
    setWork((now) =>
      now.kind === "repaired" && now.repair === repaired ? { ...now, values: values.value } : now,
    );
  }

  async function show(cell: CellAddress): Promise<void> {
    const tools = await workbook.formulaTools(namespace);
    const shown = await tools.show(cell);
    setProblem(shown.ok ? undefined : shown.error);
  }

  const start = (action: () => Promise<unknown>) => () => {
    if (!isBusy) void action().catch(reportDefect);
  };

  return {
    work,
    problem,
    isBusy,
    dismiss: () => setProblem(undefined),
    recalculate: start(() =>
      done(
        { kind: "recalculating" },
        (tools) => tools.recalculate(),
        (result) => ({ kind: "recalculated", result }),
      ),
    ),
    repair: start(repair),
    undo: start(async () => {
      if (work.kind !== "repaired") return;
      await done(
        { ...work, isUndoing: true },
        () => work.repair.undo(),
        (result) => ({ kind: "undone", result }),
      );
    }),
    show: (cell: CellAddress) => void show(cell).catch(reportDefect),
  };
}
