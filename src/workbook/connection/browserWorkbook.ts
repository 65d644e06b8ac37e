import type { Workbook, WorkbookProblem } from "../ports/port";

const problem: WorkbookProblem = { code: "notInExcel" };

const refused = () => Promise.resolve({ ok: false, error: problem } as const);

/** A tool whose every method is refused. */
const refusing = <Tool extends object>(): Promise<Tool> =>
  Promise.resolve(
    // A promise would take what has a method of that name for another promise.
    new Proxy({}, { get: (_, name) => (name === "then" ? undefined : refused) }) as Tool,
  );

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
  formulaTools: refusing,
  frozenFormulas: refusing,
  listPricing: refusing,
  workbookCheck: refusing,
  priceLists: refusing,
  dates: refusing,
  rePricing: refusing,
};
