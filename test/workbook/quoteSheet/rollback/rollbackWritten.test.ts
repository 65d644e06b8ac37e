/** @jest-environment jsdom */
import { type ProfileName, PROFILES, type Sheet, type WorkbookState } from "../../../../workbench";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { basisOf } from "../../../../src/workbook/ports/quotes/storedState";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";
import { bringToFront, startWorkbook, WRITES, type Write } from "../support/writes";

/** Without waiting long for an Excel that is lost. */
jest.mock("../../../../src/workbook/connection/timeout", () => ({ TIMEOUT: 25 }));

const UNDOABLE = [
  "a quote in a new sheet",
  "a quote anew beside its sheet",
  "a quote at the selection",
  "a form",
  "an update",
  "a copy for the customer",
  "a sample form",
  "a comparison of a quote",
  "a payment plan",
];
/** Each kind of fault is tried in every request, and every seventh action. */
const SAMPLE = { step: 7, first: 0 };
const undoable = WRITES.filter(({ name }) => UNDOABLE.includes(name));

/** Writes, and gives how it is taken back. */
async function written(profile: ProfileName, write: Write) {
  const started = await startWorkbook({ profile: PROFILES[profile] });
  const { workbook } = started;
  await bringToFront(write);
  const before = workbook.state;
  const { undo } = await write.work();
  if (!undo) throw new Error("It cannot be taken back.");
  return { ...started, before, undo };
}

describe.each(["windows-de", "ltsc-2021"] as const)("in %s", (profile) => {
  it.each(undoable)("[R20] $name is taken back exactly", async (write) => {
    const { host, workbook, before, undo } = await written(profile, write);
    expect(await undo()).toEqual({ ok: true, value: undefined });
    expect(comparable(workbook.state)).toBe(comparable(before));
    expect(host.failures).toEqual([]);
  });
});

it.each(undoable)("$name is not taken back once somebody has changed it", async (write) => {
  const { workbook, undo } = await written("windows-de", write);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(write.makes ?? write.front);
    sheet.getRange("E13").values = [["von Hand"]];
    await context.sync();
  });
  const changed = workbook.state;
  expect(await undo()).toMatchObject({ ok: false, error: { code: "changedSince" } });
  expect(workbook.state).toBe(changed);
});

it.each(undoable.filter(({ makes }) => makes !== undefined))(
  "$name is not taken back once a formula leads to it, or something is drawn on it",
  async (write) => {
    const { workbook, undo } = await written("windows-de", write);
    const left = workbook.state;
    for (const change of [
      (of: Excel.Workbook) => {
        of.worksheets.getItem("Kalkulation").getRange("D1").formulas = [
          [`='${write.makes ?? ""}'!B2`],
        ];
      },
      (of: Excel.Workbook) => {
        of.names.add("Mein_Angebot", of.worksheets.getItem(write.makes ?? "").getRange("B2"));
      },
      (of: Excel.Workbook) => {
        const sheet = of.worksheets.getItem(write.makes ?? "");
        sheet.charts.add("Line", sheet.getRange("B2:C3"));
      },
    ]) {
      workbook.replace(left);
      await Excel.run(async (context) => {
        change(context.workbook);
        await context.sync();
      });
      const changed = workbook.state;
      expect(await undo()).toMatchObject({ ok: false, error: { code: "changedSince" } });
      expect(workbook.state).toBe(changed);
    }
  },
);

const update = WRITES.filter(({ name }) => name === "an update");
const QUOTE_SHEET = "Angebot AN-1";

it.each(update)(
  "$name is not taken back once a formula begins or ends in its rows",
  async (write) => {
    const { workbook, undo } = await written("windows-de", write);
    const left = workbook.state;
    const row = rowOf("line:b", left) + 1;
    for (const [sheet, formula] of [
      [QUOTE_SHEET, `=E${row}*2`],
      [QUOTE_SHEET, `=SUM(E1:E${row})`],
      [QUOTE_SHEET, `=SUM(${row}:${row + 90})`],
      ["Kalkulation", `='${QUOTE_SHEET}'!$E$${row}`],
    ] as const) {
      workbook.replace(left);
      await enter(sheet, "AZ90", formula);
      const changed = workbook.state;
      expect({ formula, ...(await undo()) }).toMatchObject({
        ...{ formula, ok: false },
        error: { code: "changedSince" },
      });
      expect(workbook.state).toBe(changed);
    }
  },
);

it.each(update)("$name is taken back where formulas lose nothing", async (write) => {
  const { workbook } = await startWorkbook();
  await bringToFront(write);
  const formulas = ["=E13*2", "=SUM(E:E)", "=SUM(E1:E80)", "=SUM(13:14)", "=AX1+1"];
  for (const [index, formula] of formulas.entries()) {
    await enter(QUOTE_SHEET, `AZ${90 + index}`, formula);
  }
  await enter("Kalkulation", "D1", `='${QUOTE_SHEET}'!E13`);
  const before = workbook.state;
  const { undo } = await write.work();
  expect(await undo?.()).toEqual({ ok: true, value: undefined });
  expect(comparable(workbook.state)).toBe(comparable(before));
});

/** The row of the quote with a key, from 0. */
function rowOf(key: string, { sheets }: WorkbookState): number {
  const rows = sheets.find(({ name }) => name === QUOTE_SHEET)?.rows ?? new Map();
  const found = [...(rows as Sheet["rows"])].find(([, cells]) =>
    JSON.stringify(cells.get(0)?.constant ?? "").endsWith(`${key}"`),
  );
  return found?.[0] ?? Number.NaN;
}

async function enter(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

it.each(undoable.filter(({ name }) => !name.startsWith("a quote anew")))(
  "$name is taken back as a whole or not at all, whatever fails",
  async (write) => {
    const { host, workbook, undo } = await written("windows-de", write);
    const left = workbook.state;
    const { roundTrips } = host.counters();
    expect(await undo()).toMatchObject({ ok: true });
    const requests = host.counters().roundTrips - roundTrips;
    workbook.replace(left);
    const undone = async () => ({ isDone: (await undo()).ok });
    const faults = await everyFault(host, requests, undone, () => undefined, SAMPLE, true);
    expect(printed(`${write.name}, taken back`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(20);
  },
  240_000,
);

it("keeps the draft on which somebody has gone on since the quote was written", async () => {
  const { workbook } = startQuotes();
  const store = createQuoteStore(QUOTES);
  const document = sampleDocument();
  const basis = basisOf(undefined);
  const request = { document, isLive: true, target: { kind: "newSheet" }, basis } as const;
  const outcome = await createQuoteWriter(QUOTES).writeQuote(request);
  const later = { ...document, number: "AN-2026-0043" };
  await store.saveDraft(later, basis);
  const undo = outcome.status === "written" ? outcome.undo : undefined;

  expect(await undo?.()).toMatchObject({ ok: true });
  expect(workbook.state.sheets.map(({ name }) => name)).toEqual(["Tabelle1"]);
  expect(await store.savedQuotes()).toMatchObject({
    value: { quotes: [{ document: later, written: undefined, place: undefined }] },
  });
  // The pane goes on from there.
  expect(await store.saveDraft({ ...later, number: "AN-2026-0044" }, basis)).toMatchObject({
    ok: true,
  });
});
