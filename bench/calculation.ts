import { cpus, loadavg } from "node:os";

import {
  type Calculator,
  createCalculation,
  DEFAULT_STYLE,
  Draft,
  emptySheet,
  emptyWorkbook,
  ENGLISH,
  type WorkbookState,
} from "../workbench";
import { median } from "./measure";

type Entered = string | number;
type Case = {
  readonly name: string;
  readonly rows: number;
  readonly cells: (row: number) => readonly Entered[];
  /** What makes formulas calculate again: another number in A1. */
  readonly edit: number;
};

const ROUNDS = 7;
const PRODUCTS = 500;

const print = (text: string) => process.stdout.write(`${text}\n`);

const CASES: readonly Case[] = [
  { name: "=A*2+2", rows: 10_000, cells: (row) => [row, `=A${row + 1}*2+2`], edit: 1 },
  {
    name: "VLOOKUP exact on 500 rows",
    rows: 10_000,
    cells: (row) => [
      row % PRODUCTS,
      `=VLOOKUP("p"&A${row + 1},Prices!$A$1:$B$${PRODUCTS},2,FALSE)`,
    ],
    edit: 1,
  },
  {
    name: "INDEX/MATCH on 500 rows",
    rows: 10_000,
    cells: (row) => [
      row % PRODUCTS,
      `=INDEX(Prices!$B$1:$B$${PRODUCTS},MATCH("p"&A${row + 1},Prices!$A$1:$A$${PRODUCTS},0))`,
    ],
    edit: 1,
  },
  {
    name: "each cell adds to the one above",
    rows: 10_000,
    cells: (row) => (row === 0 ? [1, "=A1"] : [1, `=A${row + 1}+B${row}`]),
    edit: 1,
  },
  {
    name: "COUNTIF over its own 2,000 rows",
    rows: 2000,
    cells: (row) => [row % 50, `=COUNTIF($A$1:$A$2000,A${row + 1})`],
    edit: 1,
  },
  {
    name: "each formula of its own",
    rows: 10_000,
    cells: (row) => [row, `=IF(A${row + 1}>${row},"more than ${row}",ROUND(A${row + 1}/7,2))`],
    edit: 1,
  },
  { name: "=A*2+2", rows: 100_000, cells: (row) => [row, `=A${row + 1}*2+2`], edit: 1 },
  {
    name: "VLOOKUP exact on 500 rows",
    rows: 100_000,
    cells: (row) => [
      row % PRODUCTS,
      `=VLOOKUP("p"&A${row + 1},Prices!$A$1:$B$${PRODUCTS},2,FALSE)`,
    ],
    edit: 1,
  },
];

const [cpu] = cpus();
print(
  `Node ${process.version}, ${cpus().length} x ${cpu?.model ?? "unknown"}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`,
);
print(`Medians of ${ROUNDS} rounds in milliseconds, the fastest in brackets.\n`);
for (const each of CASES) measureCase(each);

function measureCase({ name, rows, cells, edit }: Case): void {
  const state = filled(rows, cells);
  const fills: number[] = [];
  const edits: number[] = [];
  const fulls: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const calculator: Calculator = createCalculation({ culture: ENGLISH });
    fills.push(time(() => calculator.update(state)));
    const draft = new Draft(state);
    draft.setCell("Sheet1", 0, 0, { constant: edit + round, style: DEFAULT_STYLE });
    edits.push(time(() => calculator.update(draft.state)));
    fulls.push(time(() => calculator.recalculate("Full")));
  }
  print(
    `${rows} x ${name}: fill ${shown(fills)}, one input ${shown(edits)}, all again ${shown(fulls)}`,
  );
}

function filled(rows: number, cells: (row: number) => readonly Entered[]): WorkbookState {
  const sheets = ["Sheet1", "Prices"].map((name) => emptySheet(name, name));
  const draft = new Draft(emptyWorkbook(sheets));
  const enter = (sheetId: string, row: number, entered: readonly Entered[]) => {
    entered.forEach((content, column) => {
      const isFormula = typeof content === "string" && content.startsWith("=");
      const cell = isFormula ? { constant: null, formula: content } : { constant: content };
      draft.setCell(sheetId, row, column, { ...cell, style: DEFAULT_STYLE });
    });
  };
  for (let row = 0; row < rows; row += 1) enter("Sheet1", row, cells(row));
  for (let row = 0; row < PRODUCTS; row += 1) enter("Prices", row, [`p${row}`, row * 1.5]);
  return draft.state;
}

function time(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function shown(times: readonly number[]): string {
  return `${median(times).toFixed(1)} (${Math.min(...times).toFixed(1)})`;
}
