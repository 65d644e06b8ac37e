import { useDeferredValue, useMemo, useState } from "react";
import type { ChosenColumns, TableDefaults } from "../../../productTables";
import type { CellAddress, Reading, WorkbookProblem } from "../../../workbook/ports/port";
import type {
  CorrectedCell,
  ListCells,
  ListPricingTool,
  UndoList,
} from "../../../workbook/ports/tools/listPricingPort";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";
import { columnsToWrite, priceList } from "./pricedList";

/** What was done last, of which the pane tells. */
export type ListWork =
  | { readonly kind: "idle" | "reading" | "writing" | "noRoom" | "changed" | "notCorrected" }
  | { readonly kind: "written"; readonly place: string; readonly undo: UndoList }
  | { readonly kind: "corrected"; readonly cells: number; readonly undo: UndoList }
  | { readonly kind: "undone"; readonly changedSince: readonly CellAddress[] };

const NOTHING_CHOSEN: ChosenColumns = {};

/** Reads a list, prices it as its columns and defaults are chosen, and writes the prices beside it. */
export function useListPricing(headings: { readonly price: string; readonly net: string }) {
  const { workbook, namespace } = usePane();
  const [list, setList] = useState<ListCells>();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [defaults, setDefaults] = useState<TableDefaults>({ term: undefined, users: undefined });
  const [work, setWork] = useState<ListWork>({ kind: "idle" });
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();
  // A long list takes longer to price than a key may.
  const settled = useDeferredValue(defaults);
  const priced = useMemo(() => list && priceList(list, chosen, settled), [list, chosen, settled]);
  const isBusy = work.kind === "reading" || work.kind === "writing";

  async function ask<Value>(
    during: ListWork,
    action: (tool: ListPricingTool) => Promise<Reading<Value>>,
  ): Promise<Value | undefined> {
    setProblem(undefined);
    setWork(during);
    const outcome = await action(await workbook.listPricing(namespace));
    if (outcome.ok) return outcome.value;
    setWork({ kind: "idle" });
    setProblem(outcome.error);
    return undefined;
  }

  async function readAgain(then: ListWork): Promise<void> {
    const found = await ask({ kind: "reading" }, (tool) => tool.read());
    if (!found) return;
    if (found.address !== list?.address || found.sheet !== list.sheet) setChosen(NOTHING_CHOSEN);
    setList(found);
    setWork(then);
  }

  async function write(kind: "formulas" | "values"): Promise<void> {
    if (!priced) return;
    const columns = columnsToWrite(priced, kind, headings, namespace);
    const outcome = await ask({ kind: "writing" }, (tool) => tool.write(priced.list, columns));
    if (!outcome) return;
    const { sheet } = priced.list;
    setWork(
      outcome.status === "written"
        ? { kind: "written", place: `${sheet}!${outcome.address}`, undo: outcome.undo }
        : { kind: outcome.status },
    );
  }

  async function correct(cells: readonly CorrectedCell[]): Promise<void> {
    if (!list) return;
    const answered = await ask({ kind: "writing" }, async (tool) => {
      const undo = await tool.correct(cells);
      return undo.ok ? { ok: true, value: { undo: undo.value } } : undo;
    });
    if (!answered) return;
    if (!answered.undo) {
      setWork({ kind: "notCorrected" });
      return;
    }
    const after = new Map(cells.map((cell) => [cell.before, cell.after]));
    setList({
      ...list,
      cells: list.cells.map((row) => row.map((value) => after.get(String(value)) ?? value)),
    });
    setWork({ kind: "corrected", cells: cells.length, undo: answered.undo });
  }

  async function undo(): Promise<void> {
    if (work.kind !== "written" && work.kind !== "corrected") return;
    const isCorrected = work.kind === "corrected";
    const outcome = await ask({ kind: "writing" }, () => work.undo());
    if (!outcome) return;
    const undone: ListWork = { kind: "undone", changedSince: outcome.changedSince };
    if (isCorrected) await readAgain(undone);
    else setWork(undone);
  }

  const start = (action: Promise<unknown>) => void action.catch(reportDefect);

  return {
    ...{ list, priced, chosen, defaults, work, problem, isBusy, setDefaults },
    dismiss: () => setProblem(undefined),
    choose: (change: ChosenColumns) => setChosen({ ...chosen, ...change }),
    read: () => start(readAgain({ kind: "idle" })),
    write: (kind: "formulas" | "values") => start(write(kind)),
    correct: (cells: readonly CorrectedCell[]) => start(correct(cells)),
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
