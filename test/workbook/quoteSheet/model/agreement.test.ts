import fc from "fast-check";
import { quoteDocuments } from "../../../support/quoteArbitraries";
import type { Headless } from "../../../../workbench/headless";
import { expectAgreement } from "./agreement";
import { NOTHING_WRITTEN, type Model } from "./belief";
import * as cells from "./cellCommands";
import * as own from "./ownCommands";
import * as pane from "./paneCommands";
import * as quotes from "./quoteCommands";
import { startExcel, useQuote } from "./quoteInUse";
import * as rows from "./rowCommands";

/** For longer: FLUX_MODEL_MINUTES=10 npx jest test/workbook/quoteSheet/model */
const MINUTES = Number(process.env["FLUX_MODEL_MINUTES"] ?? 0);
const RUNS = MINUTES > 0 ? Number.MAX_SAFE_INTEGER : 20;
const SECONDS = MINUTES > 0 ? MINUTES * 60 : 120;
/** What has failed takes as long again to be shrunk. */
const LONGEST = 2 * SECONDS + 60;

const IN_PANE = Object.values(pane);
const IN_CELLS = Object.values(cells);
const IN_ROWS = Object.values(rows);
/** There are fewer kinds of what is done most. */
const COMMANDS = [
  ...[IN_PANE, IN_PANE, IN_PANE, IN_PANE].flat(),
  ...[IN_CELLS, IN_CELLS, IN_CELLS, IN_ROWS, IN_ROWS].flat(),
  ...Object.values(own),
  ...Object.values(quotes),
];

const counted = ([name, count]: readonly [string, number]) => `${name}: ${count}`;

let excel: Headless;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

it(
  "pane and sheet agree after whatever was done in both, and nothing of the user's own is lost",
  async () => {
    const done = new Map<string, number>();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        quoteDocuments,
        fc.boolean(),
        fc.nat(3).map((number) => number > 0),
        fc.commands(COMMANDS, { maxCommands: 30, size: "max" }),
        async (document, isLive, isWritten, commands) => {
          runs += 1;
          const inUse = useQuote(excel, document, isLive);
          const model: Model = { belief: NOTHING_WRITTEN, count: 0, undoable: [], done };
          if (isWritten) await expectAgreement(model, inUse);
          await fc.asyncModelRun(() => ({ model, real: inUse }), commands);
          await expectAgreement(model, inUse);
        },
      ),
      {
        numRuns: RUNS,
        plugins: [fc.interruptAfterTimeLimit(SECONDS * 1_000, { failOnInterrupt: false })],
      },
    );
    process.stdout.write(`Quotes in pane and sheet: ${runs} runs agree\n`);
    if (MINUTES > 0) process.stdout.write(`${[...done].map(counted).sort().join("\n")}\n`);
  },
  LONGEST * 1_000,
);
