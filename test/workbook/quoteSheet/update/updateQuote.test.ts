/** @jest-environment jsdom */
import {
  type QuoteDocument,
  addLine,
  changeLine,
  changeSite,
  moveLine,
  removeLine,
} from "../../../../src/quote";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { areaOf, type Sheet } from "../../../../workbench";
import { documentLine } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const NAME = "Angebot AN-2026-0042";

async function writtenQuote(document: QuoteDocument = sampleDocument()) {
  const { host, workbook } = startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  const sheet = () => workbook.sheetNamed(NAME);
  /** Constants and formulas by the key of their row. */
  const content = () =>
    Object.fromEntries(
      [...(sheet()?.rows ?? [])].map(([row, cells]) => [
        JSON.stringify(cells.get(0)?.constant ?? row),
        [...cells]
          .filter(([column]) => column > 0)
          .map(([, cell]) => cell.formula ?? cell.constant),
      ]),
    );
  const trips = async (work: () => Promise<unknown>) => {
    const before = host.counters().roundTrips;
    await work();
    return host.counters().roundTrips - before;
  };
  return { host, workbook, sheet, content, trips };
}

const line = (id: string) => documentLine("call-recording", "sub12", { id });
const moreUsers = changeSite(sampleDocument(), "s1", { pbxUsers: 60 });
const inserted = addLine(sampleDocument(), { siteId: "s1", index: 1 }, line("new"));
const removed = removeLine(sampleDocument(), "b");
const moved = moveLine(sampleDocument(), "a", { siteId: "s1", index: 2 });
const noted = changeLine(sampleDocument(), "a", { note: "=2+2" });
const discounted = changeLine(sampleDocument(), "b", {
  discount: { kind: "amount", euro: "1.50" },
});
const everything = addLine(
  removeLine(moveLine(moreUsers, "c", { siteId: "s1", index: 0 }), "b"),
  { siteId: "s2", index: 0 },
  line("new"),
);
/**
 * With the round trips that each takes: two more where cells are inserted, to show the selection again, and six or four
 * where rows are deleted or moved, to read what an undo brings back.
 */
const CHANGES: readonly (readonly [string, QuoteDocument, number])[] = [
  ["nothing", sampleDocument(), 3],
  ["users", moreUsers, 3],
  ["a new line", inserted, 5],
  ["a line less", removed, 9],
  ["a line moved", moved, 9],
  ["a note that looks like a formula", noted, 3],
  ["another kind of discount", discounted, 3],
  ["a closing text", sampleDocument({ texts: { introduction: "Guten Tag", closing: "Grüße" } }), 5],
  ["a contact", sampleDocument({ contact: { name: "A", email: "b@c.de", phone: "1" } }), 5],
  ["everything at once", everything, 11],
];

const mergedRows = (sheet: Sheet | undefined) =>
  sheet?.merges.map(({ row }) => row).sort((a, b) => a - b);

it.each(CHANGES)(
  "%s: leaves the sheet as if the quote were written anew",
  async (_, document, taken) => {
    const { host, workbook, content, trips } = await writtenQuote();
    let outcome: unknown;
    expect(await trips(async () => (outcome = await writer.updateQuote(document, true)))).toBe(
      taken,
    );
    expect(outcome).toMatchObject({ status: "written", place: { sheet: NAME } });
    expect(host.failures).toEqual([]);
    const updated = content();
    const merges = mergedRows(workbook.sheetNamed(NAME));
    const { names } = workbook.state;

    const anew = await writtenQuote(document);
    expect(updated).toEqual(anew.content());
    expect(merges).toEqual(mergedRows(anew.sheet()));
    expect(names).toEqual(anew.workbook.state.names);
  },
);

it("writes only the cells that a change concerns", async () => {
  const { workbook, sheet } = await writtenQuote();
  const before = sheet()?.rows;
  await writer.updateQuote(moreUsers, true);
  const changed = [...(workbook.sheetNamed(NAME)?.rows ?? [])].filter(
    ([row, cells]) => before?.get(row) !== cells,
  );
  expect(changed.map(([, cells]) => cells.get(0)?.constant)).toEqual(["flux:pbx:s1"]);
});

it("takes as many round trips for ten lines as for five hundred", async () => {
  for (const lines of [10, 500]) {
    const document = longDocument(lines);
    const { trips } = await writtenQuote(document);
    const changed = addLine(removeLine(document, "l3"), { siteId: "s1", index: 5 }, line("new"));
    expect(await trips(() => writer.updateQuote(changed, true))).toBe(11);
  }
});

describe("[R34] an update that inserts cells", () => {
  /** What is selected anew, as cells of which sheet. */
  async function selectedBy(document: QuoteDocument, front: string, ...cells: readonly string[]) {
    const { host, workbook } = await writtenQuote();
    const id = workbook.sheetNamed(front)?.id ?? "";
    workbook.activate(id);
    workbook.select(id, cells.map(areaOf));
    const before = workbook.view(id).selection;
    const select = jest.spyOn(Excel.Range.prototype, "select");
    expect(await writer.updateQuote(document, true)).toMatchObject({ status: "written" });
    const times = select.mock.calls.length;
    select.mockRestore();
    expect(host.failures).toEqual([]);
    expect(workbook.activeSheet.name).toBe(front);
    expect(workbook.view(id).selection).toEqual(before);
    return times;
  }

  it("selects again what is selected on its sheet, which Excel may have scrolled away", async () => {
    expect(await selectedBy(inserted, NAME, "D30:E31")).toBe(1);
  });

  it("leaves the selection on another sheet alone, and one of several areas", async () => {
    expect(await selectedBy(inserted, "Tabelle1", "D30:E31")).toBe(0);
    expect(await selectedBy(inserted, NAME, "D30:E31", "B2")).toBe(0);
  });

  it("selects nothing where none were inserted", async () => {
    expect(await selectedBy(noted, NAME, "D30:E31")).toBe(0);
    expect(await selectedBy(removed, NAME, "D30:E31")).toBe(0);
  });
});

it("switches from formulas to values and back", async () => {
  const { content } = await writtenQuote();
  const live = content();
  await writer.updateQuote(sampleDocument(), false);
  expect(JSON.stringify(content())).not.toContain("FLUX.");
  await writer.updateQuote(sampleDocument(), true);
  expect(content()).toEqual(live);
});

it("keeps what the user added: columns, rows, notes and formats", async () => {
  const { workbook, sheet } = await writtenQuote();
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem(NAME);
    mine.getRange("F:F").insert("Right");
    const row = [...(sheet()?.rows ?? [])].find(
      ([, cells]) => cells.get(0)?.constant === "flux:line:c",
    )?.[0];
    const number = (row ?? 0) + 1;
    mine.getRange(`F${number}`).values = [["mein Vermerk"]];
    mine.getRange(`N${number}`).values = [["daneben"]];
    mine.getRange(`C${number}`).format.fill.color = "#FFEE00";
    mine.getRange(`${number}:${number}`).insert("Down");
    mine.getRange(`C${number}`).values = [["eigene Zeile"]];
    await context.sync();
  });
  expect(await writer.updateQuote(everything, true)).toMatchObject({ status: "written" });
  const rows = [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])];
  const lineRow = rows.find((cells) => cells.get(0)?.constant === "flux:line:c");

  expect([5, 13].map((column) => lineRow?.get(column)?.constant)).toEqual([
    "mein Vermerk",
    "daneben",
  ]);
  expect(lineRow?.get(2)?.style.fill).toBe("#FFEE00");
  expect(rows.filter((cells) => cells.get(2)?.constant === "eigene Zeile")).toHaveLength(1);
});

it("makes a row that the user typed the row of the line that it became", async () => {
  const { workbook, sheet } = await writtenQuote();
  const typed = { ...line("a.typed1"), discount: { kind: "percent", percent: "10" } } as const;
  const taken = addLine(sampleDocument(), { siteId: "s1", index: 1 }, typed);
  const at = [...(sheet()?.rows ?? [])].find(
    ([, cells]) => cells.get(0)?.constant === "flux:line:b",
  );
  const number = (at?.[0] ?? 0) + 1;
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem(NAME);
    mine.getRange(`${number}:${number}`).insert("Down");
    mine.getRange(`C${number}:D${number}`).values = [["Call Recording", "Abo12"]];
    await context.sync();
  });
  const seen = await seenIn(taken);
  await writer.updateQuote(taken, true, { seen });
  const keys = [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])].filter(
    (cells) => cells.get(3)?.constant === "Abo12" && cells.get(2)?.constant === "Call Recording",
  );
  expect(keys.map((cells) => cells.get(0)?.constant)).toEqual(["flux:line:a.typed1"]);
});

async function seenIn(document: QuoteDocument): Promise<readonly string[]> {
  const outcome = await writer.updateQuote(document, true);
  return outcome.status === "edited" ? readingKeys(outcome.reading) : [];
}

it("updates a quote that is written a second time", async () => {
  const { workbook } = await writtenQuote();
  const request = { document: inserted, isLive: true, target: { kind: "newSheet" } } as const;
  expect(await writer.writeQuote(request)).toMatchObject({ place: { sheet: NAME } });
  expect(workbook.state.sheets.filter(({ name }) => name.startsWith("Angebot"))).toHaveLength(1);
  expect(await createQuoteStore(QUOTES).savedQuotes()).toMatchObject({
    value: { quotes: [{ document: inserted }] },
  });
});

it("says why it updates nothing", async () => {
  const { workbook } = await writtenQuote();
  const missing = { ...sampleDocument(), id: "other" };
  expect(await writer.updateQuote(missing, true)).toMatchObject({
    problem: { code: "quoteNotFound" },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).protection.protect();
    await context.sync();
  });
  const before = workbook.state;
  expect(await writer.updateQuote(inserted, true)).toMatchObject({
    problem: { code: "sheetProtected", sheet: NAME },
  });
  expect(workbook.state).toBe(before);
});

it("refuses a sheet whose keys are gone, and says where", async () => {
  const { workbook } = await writtenQuote();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange("A:A").clear();
    await context.sync();
  });
  const before = workbook.state;
  expect(await writer.updateQuote(inserted, true)).toMatchObject({
    problem: { code: "sheetDamaged" },
  });
  expect(workbook.state).toBe(before);
});

it("is one step to undo, beside what is stored (R21)", async () => {
  const { workbook } = await writtenQuote();
  const before = workbook.state;
  await writer.updateQuote(everything, true);
  const { customXmlParts } = workbook.state;
  workbook.undo();
  expect(comparable(workbook.state)).toEqual(comparable({ ...before, customXmlParts }));
});

it("is done or not done, whatever fails", async () => {
  const { host } = await writtenQuote();
  const document = { ...everything, texts: { introduction: "Guten Tag", closing: "" } };
  const faults = await everyFault(host, 11, async () => {
    const outcome = await writer.updateQuote(document, true);
    return { isDone: outcome.status === "written" };
  });

  expect(printed("Update", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(80);
}, 240_000);
