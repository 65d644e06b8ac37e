import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/build/chromium.js";
import type { Example } from "../../src/functions/declaration/declaration";
import { DECLARATIONS } from "../../src/functions/declarations";
import { openWorkbench, startServer, type Server } from "./workbenchPage";

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Room for what an example spills, and for the ranges that it refers to. */
const ROWS_APART = 100;
const FIRST_ARGUMENT_COLUMN = 20;

/** What stands in a cell or, as an argument, in a formula. */
type Plain = string | number | boolean | null;

type Entry = { readonly address: string; readonly text: string };

const address = (row: number, column: number) =>
  `${String.fromCharCode(65 + column)}${String(row)}`;

/** What somebody types so that a text stays one, and a number is one in German. */
function typed(value: Plain): string {
  if (value === null) return "";
  return typeof value === "string" ? `'${value}` : String(value).replace(".", ",");
}

/** An example as it is typed into the cells from a row on: its ranges, and the formula. */
function entriesOf(id: string, example: Example, row: number): readonly Entry[] {
  const entries: Entry[] = [];
  let column = FIRST_ARGUMENT_COLUMN;
  const texts = example.arguments.map((argument) => {
    if (argument === undefined) return "";
    if (typeof argument === "string") return `"${argument}"`;
    if (!Array.isArray(argument)) return typed(argument as Plain) || "Z1000";
    const matrix = argument as readonly (readonly Plain[])[];
    const width = matrix[0]?.length ?? 0;
    matrix.forEach((values, down) => {
      values.forEach((value, across) => {
        entries.push({ address: address(row + down, column + across), text: typed(value) });
      });
    });
    const range = `${address(row, column)}:${address(row + matrix.length - 1, column + width - 1)}`;
    column += width;
    return range;
  });
  return [...entries, { address: address(row, 0), text: `=FLUX.${id}(${texts.join(";")})` }];
}

it("calculates every example of every function in Chromium, with the built add-in", async () => {
  const examples = DECLARATIONS.flatMap(({ id, examples: ofFunction }) =>
    ofFunction.map((example) => ({ id, example })),
  ).map((each, index) => ({ ...each, row: 1 + index * ROWS_APART }));
  const { page, complaints, close } = await openWorkbench(browser, server);
  const entries = examples.flatMap(({ id, example, row }) => entriesOf(id, example, row));

  await page.evaluate(`(async () => {
    for (const { address, text } of ${JSON.stringify(entries)}) workbench.type(address, text);
    await workbench.idle();
  })()`);
  const differing: unknown[] = [];
  for (const { id, example, row } of examples) {
    const { gives } = example;
    const expected = (typeof gives === "object" ? gives : [[gives]]) as readonly unknown[][];
    const shown = await page.evaluate<unknown>(
      `${JSON.stringify(expected.map((values, down) => values.map((_, across) => address(row + down, across))))}
        .map((cells) => cells.map((cell) => workbench.value(cell)))`,
    );
    if (JSON.stringify(shown) !== JSON.stringify(expected)) differing.push({ id, expected, shown });
  }

  expect(differing).toEqual([]);
  expect(examples.length).toBeGreaterThan(DECLARATIONS.length);
  expect(complaints).toEqual([]);
  await close();
});
