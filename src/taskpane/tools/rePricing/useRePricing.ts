import { useState } from "react";
import type { CellAddress, Reading, WorkbookProblem } from "../../../workbook/ports/port";
import type {
  EnteredList,
  PricedFormula,
  PricedFormulas,
  RePricingTool,
} from "../../../workbook/ports/tools/rePricingPort";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";
import { rePriced, type RePricedFormula } from "./rePrice";

/** What was done last, of which the pane tells. */
export type RePricingWork =
  | { readonly kind: "idle" | "looking" | "entering" }
  | { readonly kind: "entered"; readonly result: EnteredList; readonly edition: string }
  | { readonly kind: "undone"; readonly changedSince: readonly CellAddress[] };

/** What another list would change. */
export type RePricing = {
  readonly edition: string;
  readonly cells: readonly RePricedFormula[];
  readonly left: PricedFormulas["left"];
};

/** Shows what another list would change, and enters it into formulas when the user says so. */
export function useRePricing() {
  const { workbook, namespace } = usePane();
  const [work, setWork] = useState<RePricingWork>({ kind: "idle" });
  const [found, setFound] = useState<RePricing>();
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();

  async function ask<Value>(
    during: RePricingWork,
    action: (tool: RePricingTool) => Promise<Reading<Value>>,
  ): Promise<Value | undefined> {
    setProblem(undefined);
    setWork(during);
    const outcome = await action(await workbook.rePricing(namespace));
    if (outcome.ok) return outcome.value;
    setWork({ kind: "idle" });
    setProblem(outcome.error);
    return undefined;
  }

  async function look(edition: string, then: RePricingWork): Promise<void> {
    const answer = await ask({ kind: "looking" }, (tool) => tool.formulas());
    if (!answer) return;
    setFound({ edition, cells: rePriced(answer.formulas, edition), left: answer.left });
    setWork(then);
  }

  async function enter(formulas: readonly PricedFormula[], edition: string): Promise<void> {
    const result = await ask({ kind: "entering" }, (tool) => tool.enter(formulas, edition));
    if (result) await look(edition, { kind: "entered", result, edition });
  }

  async function undo(): Promise<void> {
    if (work.kind !== "entered" || !found) return;
    const { result } = work;
    const undone = await ask({ kind: "entering" }, () => result.undo());
    if (undone) await look(found.edition, { kind: "undone", changedSince: undone.changedSince });
  }

  const start = (action: Promise<unknown>) => void action.catch(reportDefect);

  return {
    ...{ work, found, problem },
    isBusy: work.kind === "looking" || work.kind === "entering",
    dismiss: () => setProblem(undefined),
    look: (edition: string) => start(look(edition, { kind: "idle" })),
    enter: (cells: readonly RePricedFormula[], edition: string) =>
      start(
        enter(
          cells.map(({ formula }) => formula),
          edition,
        ),
      ),
    undo: () => start(undo()),
    show: (cell: CellAddress) =>
      start(
        workbook
          .formulaTools(namespace)
          .then((tools) => tools.show(cell))
          .then((shown) => setProblem(shown.ok ? undefined : shown.error)),
      ),
  };
}
