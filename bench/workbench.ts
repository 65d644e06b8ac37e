import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { launchChromium } from "../scripts/build/chromium.js";
import { ROOT } from "../scripts/build/run.js";
import { startWorkbench } from "../scripts/build/workbenchServer.js";
import { median } from "./measure";

const ROUNDS = 5;
const TRIPS = 200;
const COUNTS = [1000, 10_000];
const LOOKUP_ROWS = 500;

/** What fills a column of the sheet; the rows count from 1. */
const FORMULAS = {
  "FLUX.PRICE": (row: number) => `=FLUX.PRICE(A${row},B${row},C${row})`,
  "INDEX and MATCH": (row: number) =>
    `=INDEX($I$1:$I$${LOOKUP_ROWS},MATCH(D${row},$H$1:$H$${LOOKUP_ROWS},0))`,
  VLOOKUP: (row: number) => `=VLOOKUP(D${row},$H$1:$I$${LOOKUP_ROWS},2,FALSE)`,
};

const PRODUCTS = ["Call Recording", "Insight Analytics", "Pro IVR", "Intercom"];
const TERMS = ["Kauf", "Abo12", "Abo24", "Abo36"];

type Matrix = readonly (readonly (string | number)[])[];

/** Writes a matrix through office.js in the pane, as the add-in would. */
async function write(pane: Frame, address: string, matrix: Matrix): Promise<void> {
  await pane.evaluate(
    ([target, formulas]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(target).formulas = formulas as (
          | string
          | number
        )[][];
        await context.sync();
      }),
    [address, matrix] as const,
  );
}

/** Milliseconds until a column of formulas is written, calculated and on the screen; no price is remembered. */
async function timeOfFilling(page: Page, pane: Frame, formulas: Matrix): Promise<number> {
  const address = `F1:F${formulas.length}`;
  await write(
    pane,
    address,
    formulas.map(() => [""]),
  );
  await settle(page);
  await page.evaluate(() => workbench?.host.functions.clearMemo());
  const start = performance.now();
  await write(pane, address, formulas);
  await settle(page);
  return performance.now() - start;
}

/** Milliseconds from one changed input to the new value on the screen. */
async function timeOfOneInput(page: Page, cell: string, text: string): Promise<number> {
  return page.evaluate(
    async ([address, typed]) => {
      const start = performance.now();
      workbench?.type(address, typed);
      await workbench?.idle();
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [cell, text] as const,
  );
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await workbench?.idle();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}

async function timesOf(action: () => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await action());
  return `${median(times).toFixed(0)} ms (fastest ${Math.min(...times).toFixed(0)})`;
}

const server = await startWorkbench({ folder: join(ROOT, "dist"), port: 0 });
const browser = await launchChromium();
const context = await browser.newContext({ ignoreHTTPSErrors: true });

/** Opens the workbench; milliseconds until every cell of the sample has its value. */
async function open(): Promise<{ page: Page; milliseconds: number }> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(server.page);
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  await page.evaluate(() => workbench?.idle());
  return { page, milliseconds: performance.now() - start };
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("The pane is not there.");
  return pane;
}

console.log(`Medians of ${ROUNDS} rounds.`);
console.log(
  `boot, sample calculated        ${await timesOf(async () => {
    const { page, milliseconds } = await open();
    await page.close();
    return milliseconds;
  })}`,
);

const { page } = await open();
const pane = paneOf(page);
await pane.evaluate(() =>
  Excel.run(async (excel) => {
    excel.workbook.worksheets.add("Messung").activate();
    await excel.sync();
  }),
);
const trip = await pane.evaluate(async (trips) => {
  const start = performance.now();
  for (let index = 0; index < trips; index += 1) {
    await Excel.run(async (excel) => {
      const cell = excel.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.load("values");
      await excel.sync();
    });
  }
  return (performance.now() - start) / trips;
}, TRIPS);
console.log(`round trip of Excel.run        ${trip.toFixed(2)} ms (mean of ${TRIPS})`);

const most = Math.max(...COUNTS);
await write(
  pane,
  `A1:D${most}`,
  Array.from({ length: most }, (_, index) => [
    PRODUCTS[index % PRODUCTS.length] ?? "",
    TERMS[index % TERMS.length] ?? "",
    // As many different questions as rows.
    index + 1,
    `Artikel ${(index * 7) % LOOKUP_ROWS}`,
  ]),
);
await write(
  pane,
  `H1:I${LOOKUP_ROWS}`,
  Array.from({ length: LOOKUP_ROWS }, (_, index) => [`Artikel ${index}`, index / 4]),
);

for (const count of COUNTS) {
  for (const [name, formulaOf] of Object.entries(FORMULAS)) {
    const formulas = Array.from({ length: count }, (_, index) => [formulaOf(index + 1)]);
    const filled = await timesOf(() => timeOfFilling(page, pane, formulas));
    // Never a count that was asked before: its price would be remembered.
    let turn = 300;
    const isPrice = name === "FLUX.PRICE";
    const changed = await timesOf(() => {
      turn += 1;
      return timeOfOneInput(
        page,
        isPrice ? "C5" : "D5",
        isPrice ? `${2 * most + count + turn}` : `Artikel ${turn}`,
      );
    });
    const label = `${count.toLocaleString("en")} × ${name}`.padEnd(28);
    console.log(`${label}   filled ${filled}, one input ${changed}`);
  }
}

await browser.close();
await server.close();
