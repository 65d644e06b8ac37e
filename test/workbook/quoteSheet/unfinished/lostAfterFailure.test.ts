/** @jest-environment jsdom */
import { addLine, changeLine, moveLine, removeLine } from "../../../../src/quote";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import type { UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { documentLine } from "../../../support/quoteDocuments";
import { comparable } from "../support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const reader = createQuoteReader(QUOTES);
const document = sampleDocument();
const changed = addLine(
  removeLine(
    moveLine(changeLine(document, "d", { note: "neu" }), "c", { siteId: "s1", index: 0 }),
    "b",
  ),
  { siteId: "s2", index: 0 },
  documentLine("call-recording", "sub12", { id: "new" }),
);
const NAME = "Angebot AN-2026-0042";
/** Actions are tried in steps: each one takes as long as reading and writing the whole quote. */
const STEP = 5;

type Started = ReturnType<typeof startQuotes>;
type Work = () => Promise<UpdateOutcome>;

const newSheet: Work = () =>
  writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
const atSelection: Work = () =>
  writer.writeQuote({ document, isLive: true, target: { kind: "selection", overwrite: "B3" } });
const update: Work = () => writer.updateQuote(changed, true);

/** Which request of the work writes: the first one of which a pane that loses Excel cannot know what it did. */
async function writingRequest({ host, workbook }: Started, work: Work): Promise<number> {
  const before = workbook.state;
  for (let request = 1; ; request += 1) {
    host.faults.disconnect({ request });
    const outcome = await work();
    host.faults.clear();
    workbook.replace(before);
    await store.savedQuotes();
    expect(outcome).toMatchObject({ status: "failed", problem: { code: "hostFailure" } });
    const { problem } = outcome as { readonly problem?: { readonly hostCode?: string } };
    if (problem?.hostCode === "NoAnswerWhileWriting") return request;
  }
}

/** Fails every action of the writing request in turn and loses Excel right after it; then Excel is there again. */
async function eachLoss(
  started: Started,
  work: Work,
  afterwards: (name: string) => Promise<void>,
): Promise<number> {
  const { host, workbook } = started;
  const { faults } = host;
  const request = await writingRequest(started, work);
  const before = workbook.state;
  let injected = 0;
  for (let n = 1; ; n += STEP) {
    faults.failAction(n, "GeneralException", { request });
    faults.disconnect({ request: request + 1 });
    const outcome = await work();
    faults.clear();
    if (outcome.status === "written") break;
    const { problem } = outcome as { readonly problem?: { readonly hostCode?: string } };
    // Before anything was written there is nothing to take back.
    if (problem?.hostCode === "GeneralException") {
      expect(workbook.state).toBe(before);
      continue;
    }
    expect(outcome).toMatchObject({ problem: { code: "hostFailure", hostCode: "NotTakenBack" } });
    await afterwards(`action ${n}`);
    workbook.replace(before);
    injected += 1;
  }
  return injected;
}

it.each([
  ["a new sheet", newSheet, []],
  ["at the selection", atSelection, []],
  ["at the selection over contents", atSelection, ["B3"]],
  ["an update", update, ["quote"]],
] as const)(
  "%s: the next request of the pane takes back what Excel was lost over",
  async (name, work, there) => {
    const started = startQuotes();
    const { workbook } = started;
    await Excel.run(async (context) => {
      if (there.some((each) => each === "B3")) {
        context.workbook.worksheets.getActiveWorksheet().getRange("B3").values = [["da"]];
      }
      await context.sync();
    });
    if (there.some((each) => each === "quote")) await newSheet();
    const untouched = comparable(workbook.state);
    const start = workbook.state;
    expect(await work()).toMatchObject({ status: "written" });
    const finished = comparable(workbook.state);
    workbook.replace(start);
    const losses: string[] = [];
    const injected = await eachLoss(started, work, async (action) => {
      expect(await store.savedQuotes()).toMatchObject({ ok: true });
      // What only its note was left of is whole.
      if (![untouched, finished].includes(comparable(workbook.state))) losses.push(action);
    });
    process.stdout.write(`${name}, Excel lost: ${injected} injected, ${losses.length} losses\n`);
    expect(losses).toEqual([]);
    expect(injected).toBeGreaterThan(5);
  },
  240_000,
);

it("a new sheet that was never finished is left alone when the pane is opened again, and the quote can be written", async () => {
  const started = startQuotes();
  const { workbook } = started;
  let left = 0;
  await eachLoss(started, newSheet, async () => {
    const before = workbook.state;
    const names = before.sheets.map(({ name }) => name);
    if (names.includes(NAME)) left += 1;
    await jest.isolateModulesAsync(async () => {
      const again = await import("../../../../src/workbook/quoteStore/quoteStore");
      const { createQuoteWriter: createAgain } =
        await import("../../../../src/workbook/quoteSheet/write/quoteWriter");
      const reading = await again.createQuoteStore(QUOTES).savedQuotes();
      expect(reading).toMatchObject({ ok: true, value: { leftBehind: [] } });
      expect(workbook.state).toBe(before);
      const target = { kind: "newSheet" } as const;
      const outcome = await createAgain(QUOTES).writeQuote({ document, isLive: true, target });
      const sheet = names.includes(NAME) ? `${NAME} (2)` : NAME;
      expect(outcome).toMatchObject({ status: "written", place: { sheet } });
    });
    // What was begun is there as before, beside the quote that is whole.
    const now = workbook.state.sheets.map(({ name }) => name);
    expect(now.slice(0, names.length)).toEqual(names);
    await store.savedQuotes();
  });
  expect(left).toBeGreaterThan(3);
}, 240_000);

it("what can never be taken back is told once, and keeps nothing else from being done", async () => {
  const started = startQuotes();
  const { host, workbook } = started;
  await newSheet();
  const request = await writingRequest(started, update);
  host.faults.failAction(21, "GeneralException", { request });
  host.faults.disconnect({ request: request + 1 });
  expect(await update()).toMatchObject({ problem: { hostCode: "NotTakenBack" } });
  host.faults.clear();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).protection.protect();
    await context.sync();
  });
  const told = await store.readSettings();

  expect(told).toMatchObject({ ok: false, error: { hostCode: "NotTakenBack" } });
  expect(await store.savedQuotes()).toMatchObject({ ok: true });
  expect(workbook.sheetNamed(NAME)).toBeDefined();
});

it("[R25] half an update is no edit of the sheet when the pane is opened again", async () => {
  const started = startQuotes();
  await newSheet();
  await eachLoss(started, update, async () => {
    const half = started.workbook.state;
    await jest.isolateModulesAsync(async () => {
      const { createQuoteWriter: createAgain } =
        await import("../../../../src/workbook/quoteSheet/write/quoteWriter");
      const { createQuoteReader: readerAgain } =
        await import("../../../../src/workbook/quoteSheet/read/quoteReader");
      const problem = { code: "updateUnfinished", sheet: NAME };
      expect(await readerAgain(QUOTES).readQuote("quote1", 1)).toEqual({
        ok: false,
        error: problem,
      });
      expect(await createAgain(QUOTES).updateQuote(changed, true)).toEqual({
        status: "failed",
        problem,
      });
    });
    expect(started.workbook.state).toBe(half);
    await store.savedQuotes();
  });
}, 240_000);

it("leaves alone what somebody has edited before Excel was there again", async () => {
  const started = startQuotes();
  const { workbook } = started;
  await newSheet();
  const edited: unknown[] = [];
  await eachLoss(started, update, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      const row = 1 + used.values.findIndex((cells) => cells.includes("flux:line:d"));
      sheet.getRange(`K${row}:L${row}`).values = [["von Hand", "von Hand"]];
      await context.sync();
    });
    await store.savedQuotes();
    const rows = [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])];
    const line = rows.find((cells) => cells.get(0)?.constant === "flux:line:d");
    edited.push(line?.get(11)?.constant);
    expect(await reader.readQuote("quote1", 1)).toMatchObject({ ok: true });
  });
  expect(new Set(edited)).toEqual(new Set(["von Hand"]));
}, 240_000);
