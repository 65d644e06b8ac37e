import type { Workbook, WorkbookProblem } from "../ports/port";

const problem: WorkbookProblem = { code: "notInExcel" };

const refused = () => Promise.resolve({ ok: false, error: problem } as const);

/** Stands for the workbook where the pane runs outside Excel: there is none. */
export const browserWorkbook: Workbook = {
  isConnected: false,
  selectedCell: refused,
  readCells: refused,
  onSelectionChanged: () => () => undefined,
  decimalSeparator: () => Promise.resolve(undefined),
  countsDatesFrom1904: () => Promise.resolve(false),
  functionState: () => Promise.resolve(undefined),
  insertFormula: () => Promise.resolve({ status: "failed", problem }),
  insertSheet: () => Promise.resolve({ status: "failed", problem }),
  formulaTools: () =>
    Promise.resolve({
      recalculate: refused,
      repair: refused,
      repairedValues: refused,
      show: refused,
    }),
  frozenFormulas: () =>
    Promise.resolve({ frozen: refused, freeze: refused, thaw: refused, forget: refused }),
  workbookCheck: () => Promise.resolve({ check: refused, correct: refused, show: refused }),
  listPricing: () => Promise.resolve({ read: refused, write: refused, correct: refused }),
};
