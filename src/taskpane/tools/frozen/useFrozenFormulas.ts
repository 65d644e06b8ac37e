import { useCallback, useEffect, useState } from "react";
import { latestEdition } from "../../../pricing";
import type {
  Freezing,
  FreezeScope,
  FrozenFormulas,
  FrozenFormulasTool,
  Thawing,
} from "../../../workbook/ports/tools/frozenFormulasPort";
import type { CellAddress, Reading, WorkbookProblem } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { todayHere } from "../../../clock/clock";
import { useDefect } from "../../environment/useDefect";

export type FreezeWork =
  | { readonly kind: "idle" | "freezing" | "thawing" | "forgotten" }
  | { readonly kind: "frozen"; readonly result: Freezing }
  | { readonly kind: "thawed"; readonly result: Thawing };

/** Freezes and thaws, one thing at a time, and knows what is frozen. */
export function useFrozenFormulas() {
  const { workbook, namespace } = usePane();
  const [work, setWork] = useState<FreezeWork>({ kind: "idle" });
  const [frozen, setFrozen] = useState<readonly FrozenFormulas[]>([]);
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();
  const isBusy = work.kind === "freezing" || work.kind === "thawing";

  const look = useCallback(async () => {
    const tool = await workbook.frozenFormulas(namespace);
    const reading = await tool.frozen();
    if (reading.ok) setFrozen(reading.value);
    else setProblem(reading.error);
  }, [workbook, namespace]);

  useEffect(() => {
    look().catch(reportDefect);
  }, [look, reportDefect]);

  async function done<Value>(
    during: FreezeWork,
    action: (tool: FrozenFormulasTool) => Promise<Reading<Value>>,
    then: (value: Value) => FreezeWork,
  ): Promise<void> {
    setProblem(undefined);
    setWork(during);
    const outcome = await action(await workbook.frozenFormulas(namespace));
    setWork(outcome.ok ? then(outcome.value) : { kind: "idle" });
    if (outcome.ok) await look();
    else setProblem(outcome.error);
  }

  const start = (action: Promise<void>) => void action.catch(reportDefect);

  return {
    work,
    frozen,
    problem,
    isBusy,
    dismiss: () => setProblem(undefined),
    freeze: (scope: FreezeScope) => {
      const at = { day: todayHere(), edition: latestEdition().id };
      start(
        done(
          { kind: "freezing" },
          (tool) => tool.freeze(scope, at),
          (result) => ({ kind: "frozen", result }),
        ),
      );
    },
    thaw: (id: string) => {
      start(
        done(
          { kind: "thawing" },
          (tool) => tool.thaw(id),
          (result) => ({ kind: "thawed", result }),
        ),
      );
    },
    forget: (id: string) => {
      start(
        done(
          { kind: "thawing" },
          (tool) => tool.forget(id),
          () => ({ kind: "forgotten" }),
        ),
      );
    },
    show: (cell: CellAddress) => {
      const shown = workbook.formulaTools(namespace).then((tools) => tools.show(cell));
      start(shown.then((outcome) => setProblem(outcome.ok ? undefined : outcome.error)));
    },
  };
}
