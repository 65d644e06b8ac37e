import { cpus, loadavg } from "node:os";

import { builtAddin, startHeadless } from "../workbench/headless";
import { type CallArgument, isError, PENDING } from "../workbench";
import { decimalArithmetic, mapLookUps, priceCalls, type Associated } from "./contenders";
import {
  gzippedKilobytes,
  loadFunctions,
  measureStart,
  readFunctionsScript,
} from "./functionsScript";
import { measure, median } from "./measure";
import { equalRows, mixedRows, type Row } from "./rows";

const CALLS = 100_000;
const ROUNDS = 31;
const RUNTIME_ROUNDS = 7;
const RUNTIME_CALLS = 2_000;

type Call = readonly [name: string, ...given: CallArgument[]];

const print = (text: string) => process.stdout.write(`${text}\n`);

const script = readFunctionsScript();
const functions = loadFunctions(script);
const price = functions.get("PRICE") as Associated;
const prices = functions.get("PRICES") as Associated;

const [cpu] = cpus();
const load = loadavg()[0]?.toFixed(1) ?? "?";
print(`Node ${process.version}, V8 ${process.versions.v8}`);
print(`${cpus().length} x ${cpu?.model ?? "unknown"}, load ${load} before the start`);
print(`Medians of ${ROUNDS} rounds, the contenders taking turns.\n`);

for (const [what, rows] of [
  ["all products, terms and tiers mixed", mixedRows(CALLS)],
  ["the same question every time", equalRows(CALLS)],
] as const) {
  printPriceCalls(what, rows);
}
printPrices(mixedRows(CALLS));
printUnknown();
await printRuntime();
printStart();

function printPriceCalls(what: string, rows: readonly Row[]): void {
  const contenders = [priceCalls(price, rows), mapLookUps(price, rows), decimalArithmetic(rows)];
  const [own, map, decimal] = measure(contenders, ROUNDS).map(({ milliseconds }) => milliseconds);
  if (own === undefined || map === undefined || decimal === undefined) return;
  const nanoseconds = (milliseconds: number) => ((milliseconds * 1e6) / rows.length).toFixed(0);
  print(`PRICE, ${what}:`);
  print(
    `  ${nanoseconds(own)} ns a call, ${((rows.length / own) * 1e-3).toFixed(1)} million calls a second`,
  );
  print(`  ${(own / map).toFixed(2)} times a bare Map look-up (${nanoseconds(map)} ns); at most 2`);
  print(
    `  ${(decimal / own).toFixed(0)} times as fast as decimal.js (${nanoseconds(decimal)} ns)\n`,
  );
}

function columnsOf(rows: readonly Row[]) {
  return [0, 1, 2].map((column) => rows.map((row) => [row[column] ?? null]));
}

function printPrices(rows: readonly Row[]): void {
  const columns = columnsOf(rows);
  const spilled = () => prices(...columns, null) as number[][];
  const [own] = measure(
    [{ name: "PRICES", run: () => spilled().reduce((sum, [amount = NaN]) => sum + amount, 0) }],
    ROUNDS,
  );
  if (!own) return;
  const fastest = own.fastest.toFixed(1);
  print(`PRICES over ${rows.length} rows in one call:`);
  print(`  ${own.milliseconds.toFixed(1)} ms, ${fastest} when undisturbed; less than 20\n`);
}

/** A column chosen by mistake: no two of its texts are alike, and none is a product. */
function printUnknown(): void {
  const texts = Array.from({ length: CALLS }, (_, row) => [`Kunde ${row} GmbH & Co. KG`]);
  const lines = texts.map(([text]) => [text, "Kauf", 45, 1, 0]);
  print(`${CALLS} rows of unknown products in one call, each less than 1000 ms:`);
  for (const id of ["PRICES", "QUOTE", "CHECK", "MRR"]) {
    const run = functions.get(id) as Associated;
    const given = id === "PRICES" ? [texts, "Kauf", 45, null] : [lines, null, null, null];
    const start = performance.now();
    try {
      run(...given);
    } catch (error) {
      if (id !== "MRR") throw error;
    }
    print(`  ${id}: ${(performance.now() - start).toFixed(0)} ms`);
  }
  const price = functions.get("PRICE") as Associated;
  print(`${CALLS} calls of PRICE for an unknown product:`);
  for (const [what, names] of [
    ["the same name", texts.map(() => "Cal Recording")],
    ["other names", texts.flat()],
  ] as const) {
    const start = performance.now();
    let errors = 0;
    for (const name of names) {
      try {
        price(name, "Kauf", 45, null);
      } catch {
        errors += 1;
      }
    }
    print(`  ${what}: ${(performance.now() - start).toFixed(0)} ms, ${errors} errors`);
  }
  print("");
}

async function printRuntime(): Promise<void> {
  const excel = await startHeadless({ language: "de-DE", addin: builtAddin("dist") });
  const { functions, workbook } = excel.host;
  const sheetId = workbook.activeSheet.id;

  /** Calls a function from each of so many cells, and again when the answers are there, as a calculation does. */
  async function calculate(calls: readonly Call[]): Promise<void> {
    functions.clearMemo();
    callAll(calls);
    while (functions.counters().waiting > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const results = callAll(calls);
    if (results.some((result) => result === PENDING || isError(result))) {
      throw new Error("A call gave an error.");
    }
  }

  function callAll(calls: readonly Call[]) {
    return calls.map(([name, ...args], row) => {
      const at = { sheetId, row, column: 0 };
      functions.startCell(at);
      const result = functions.call(name, args, at);
      functions.endCell(at);
      return result;
    });
  }

  const cells = mixedRows(RUNTIME_CALLS).map((row): Call => ["FLUX.PRICE", row[0], row[1], row[2]]);
  const ranges: Call = ["FLUX.PRICES", ...columnsOf(mixedRows(CALLS))];
  const cellTimes: number[] = [];
  const rangeTimes: number[] = [];
  for (let round = 0; round < RUNTIME_ROUNDS; round += 1) {
    for (const [calls, times] of [
      [cells, cellTimes],
      [[ranges], rangeTimes],
    ] as const) {
      // office.js waits up to 200 ms after its last answer.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = performance.now();
      await calculate(calls);
      times.push(performance.now() - start);
    }
  }
  excel.close();
  print("Through the real office.js in jsdom, of which 50 ms are its own pause before it answers:");
  print(`  ${RUNTIME_CALLS} cells with PRICE: ${median(cellTimes).toFixed(0)} ms`);
  print(`  PRICES over ${CALLS} rows: ${median(rangeTimes).toFixed(0)} ms\n`);
}

function printStart(): void {
  const { compile, run } = measureStart(script);
  print(`functions.js: ${gzippedKilobytes(script).toFixed(1)} KB gzip; at most 30`);
  print(`  compiled in ${compile.toFixed(1)} ms, started in ${run.toFixed(1)} ms`);
}
