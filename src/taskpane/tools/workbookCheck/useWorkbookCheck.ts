import { useEffect, useRef, useState } from "react";
import type { CellAddress, NewSheet, Reading, WorkbookProblem } from "../../../workbook/ports/port";
import type {
  CorrectedPrices,
  PriceCorrection,
  WorkbookCheck,
  WorkbookCheckTool,
} from "../../../workbook/ports/tools/workbookCheckPort";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";

/** What is being done, or was done last. */
export type CheckWork =
  | { readonly kind: "idle" | "cancelled" | "checked" | "correcting" | "undoing" | "reporting" }
  | { readonly kind: "checking"; readonly share: number }
  | { readonly kind: "corrected"; readonly result: CorrectedPrices }
  | { readonly kind: "undone"; readonly changedSince: readonly CellAddress[] }
  | { readonly kind: "reported"; readonly sheet: string };

const BUSY: readonly CheckWork["kind"][] = ["checking", "correcting", "undoing", "reporting"];

const NONE: ReadonlySet<string> = new Set();

/** Under which a cell is known to have been corrected. */
export function cellKey({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

/** Checks the workbook and corrects what the user says, one thing at a time. */
export function useWorkbookCheck() {
  const { workbook, namespace } = usePane();
  const [work, setWork] = useState<CheckWork>({ kind: "idle" });
  const [check, setCheck] = useState<WorkbookCheck>();
  const [corrected, setCorrected] = useState(NONE);
  const [problem, setProblem] = useState<WorkbookProblem>();
  /** A cell of a hidden sheet that somebody wants to see. */
  const [hiddenCell, setHiddenCell] = useState<CellAddress>();
  const running = useRef<AbortController>(undefined);
  const reportDefect = useDefect();
  const isBusy = BUSY.includes(work.kind);

  // Nobody waits for a check that is out of sight.
  useEffect(() => () => running.current?.abort(), []);

  async function ask<Value>(
    during: CheckWork,
    action: (tool: WorkbookCheckTool) => Promise<Reading<Value>>,
    then: (value: Value) => CheckWork,
  ): Promise<void> {
    const before = work;
    setProblem(undefined);
    setHiddenCell(undefined);
    setWork(during);
    const outcome = await action(await workbook.workbookCheck(namespace));
    setWork(outcome.ok ? then(outcome.value) : before);
    if (!outcome.ok) setProblem(outcome.error);
  }

  function runCheck(): Promise<void> {
    const cancelling = new AbortController();
    running.current = cancelling;
    const onProgress = (share: number) => setWork({ kind: "checking", share });
    return ask(
      { kind: "checking", share: 0 },
      (tool) => tool.check({ onProgress, signal: cancelling.signal }),
      (found) => {
        if (!found) return { kind: "cancelled" };
        setCheck(found);
        setCorrected(NONE);
        return { kind: "checked" };
      },
    );
  }

  const correct = (cells: readonly PriceCorrection[]) =>
    ask(
      { kind: "correcting" },
      (tool) => tool.correct(cells),
      (result) => {
        setCorrected(new Set([...corrected, ...result.corrected.map(cellKey)]));
        return { kind: "corrected", result };
      },
    );

  async function undo(): Promise<void> {
    if (work.kind !== "corrected") return;
    const { result } = work;
    await ask(
      { kind: "undoing" },
      () => result.undo(),
      ({ changedSince }) => {
        const stays = new Set(changedSince.map(cellKey));
        const back = new Set(result.corrected.map(cellKey).filter((key) => !stays.has(key)));
        setCorrected(new Set([...corrected].filter((key) => !back.has(key))));
        return { kind: "undone", changedSince };
      },
    );
  }

  const report = (sheet: NewSheet) =>
    ask(
      { kind: "reporting" },
      async () => {
        const outcome = await workbook.insertSheet(sheet);
        return outcome.status === "inserted"
          ? { ok: true, value: outcome.sheet }
          : { ok: false, error: outcome.problem };
      },
      (name) => ({ kind: "reported", sheet: name }),
    );

  async function show(cell: CellAddress, mayUnhide: boolean): Promise<void> {
    const tool = await workbook.workbookCheck(namespace);
    const shown = await tool.show(cell, mayUnhide);
    setProblem(shown.ok ? undefined : shown.error);
    setHiddenCell(shown.ok && shown.value === "hidden" ? cell : undefined);
  }

  const start = (action: () => Promise<void>) => {
    if (!isBusy) void action().catch(reportDefect);
  };

  return {
    ...{ work, check, corrected, problem, hiddenCell, isBusy },
    dismiss: () => setProblem(undefined),
    keepHidden: () => setHiddenCell(undefined),
    run: () => start(runCheck),
    cancel: () => running.current?.abort(),
    correct: (cells: readonly PriceCorrection[]) => start(() => correct(cells)),
    undo: () => start(undo),
    report: (sheet: NewSheet) => start(() => report(sheet)),
    show: (cell: CellAddress) => void show(cell, false).catch(reportDefect),
    unhide: (cell: CellAddress) => void show(cell, true).catch(reportDefect),
  };
}
