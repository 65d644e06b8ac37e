import type { Workbook, WorkbookProblem } from "../ports/port";

const problem: WorkbookProblem = { code: "notInExcel" };

/** Stands for the workbook where the pane runs outside Excel: there is none. */
export const browserWorkbook: Workbook = {
  isConnected: false,
  selectedCell: () => Promise.resolve({ ok: false, error: problem }),
  readCells: () => Promise.resolve({ ok: false, error: problem }),
  onSelectionChanged: () => () => undefined,
  decimalSeparator: () => Promise.resolve(undefined),
  countsDatesFrom1904: () => Promise.resolve(false),
  functionState: () => Promise.resolve(undefined),
  insertFormula: () => Promise.resolve({ status: "failed", problem }),
  insertSheet: () => Promise.resolve({ status: "failed", problem }),
  formulaTools: () =>
    Promise.resolve({
      recalculate: () => Promise.resolve({ ok: false, error: problem }),
      repair: () => Promise.resolve({ ok: false, error: problem }),
      repairedValues: () => Promise.resolve({ ok: false, error: problem }),
      show: () => Promise.resolve({ ok: false, error: problem }),
    }),
};
