/** @jest-environment jsdom */
import {
  type QuoteDocument,
  addLine,
  changeLine,
  linesOf,
  moveLine,
  removeLine,
} from "../../../../src/quote";
import type { SheetReading, UpdateOutcome } from "../../../../src/workbook/ports/quotes/quotePort";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { documentLine } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const reader = createQuoteReader(QUOTES);
const document = sampleDocument();
const NAME = "Angebot AN-2026-0042";

type Edit = (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void;

async function inSheet(edit: Edit): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    edit(sheet, (key) => 1 + used.values.findIndex((row) => row.includes(`flux:${key}`)));
    await context.sync();
  });
}

async function editedQuote(edit: Edit) {
  const started = startQuotes();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await inSheet(edit);
  return started;
}

async function read(): Promise<SheetReading> {
  const reading = await reader.readQuote(document.id, 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const shown = ({ edits, questions }: SheetReading) => ({
  edits,
  questions: questions.map(({ choices, ...question }) => ({
    ...question,
    choices: choices.map(({ kind, value }) => `${kind} ${value}`),
  })),
});

const typed: Edit = (sheet, rowOf) => {
  const row = rowOf("line:b") + 1;
  sheet.getRange(`${row}:${row + 1}`).insert("Down");
  sheet.getRange(`C${row}:F${row}`).values = [["pro ivr", "Abo12", "", 2]];
  sheet.getRange(`N${row}`).values = [["mein Vermerk"]];
  sheet.getRange(`C${row + 1}:F${row + 1}`).values = [["Call Recordng", "Abo12", "", 3]];
};

const copied: Edit = (sheet, rowOf) => {
  const row = rowOf("line:a") + 1;
  sheet.getRange(`${row}:${row}`).insert("Down");
  sheet.getRange(`A${row}`).copyFrom(`A${row - 1}:L${row - 1}`);
  const [first, last] = [rowOf("site:s2") + 1, rowOf("line:d") + 1];
  const rows = last - first + 1;
  sheet.getRange(`${last + 1}:${last + rows}`).insert("Down");
  sheet.getRange(`A${last + 1}`).copyFrom(`A${first}:L${last}`);
};

const changed: Edit = (sheet, rowOf) => {
  sheet.getRange(`F${rowOf("line:a")}`).values = [[9]];
  sheet.getRange(`I${rowOf("line:b")}`).values = [[1]];
};

it.each([
  ["an edit", changed],
  ["typed lines", typed],
  ["copied lines and sites", copied],
])("%s that nobody has seen keeps the sheet from being written", async (_, edit) => {
  const { host, workbook } = await editedQuote(edit);
  const reading = await read();
  const { state } = workbook;
  const trips = host.counters().roundTrips;
  const outcomes: readonly UpdateOutcome[] = [
    await writer.updateQuote(changeLine(document, "d", { quantity: 4 }), true),
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } }),
    await writer.writeQuote({ document, isLive: true, target: { kind: "selection" } }),
  ];

  for (const outcome of outcomes) {
    if (outcome.status !== "edited") throw new Error(outcome.status);
    expect(outcome.reading.document).toEqual(reading.document);
    expect(outcome.reading.written).toEqual(document);
    expect(shown(outcome.reading)).toEqual(shown(reading));
    expect(readingKeys(outcome.reading)).toEqual(readingKeys(reading));
  }
  expect(workbook.state).toBe(state);
  expect(host.counters().roundTrips - trips).toBe(2 + 3 + 3);
});

it("sees what was edited after the reading that the user has seen", async () => {
  await editedQuote(changed);
  const seen = readingKeys(await read());
  await inSheet((sheet, rowOf) => (sheet.getRange(`F${rowOf("line:a")}`).values = [[10]]));
  const outcome = await writer.updateQuote(document, true, { seen });

  expect(outcome).toMatchObject({ status: "edited", reading: { edits: [{ after: "10" }] } });
});

it.each([
  ["taken over", (reading: SheetReading) => reading.document],
  ["left out of the document", () => document],
  [
    "answered otherwise",
    ({ document: found }: SheetReading) => changeLine(found, "a", { quantity: 5 }),
  ],
])("an edit that was %s is none any more", async (_, decided) => {
  await editedQuote((sheet, rowOf) => {
    sheet.getRange(`F${rowOf("line:a")}`).values = [[9]];
    sheet.getRange(`D${rowOf("line:b")}`).values = [["Abo36"]];
    const gone = rowOf("line:d");
    sheet.getRange(`${gone}:${gone}`).delete("Up");
  });
  const reading = await read();
  expect(reading.edits).toHaveLength(3);
  const wanted = decided(reading);
  const seen = readingKeys(reading);
  expect(await writer.updateQuote(wanted, true, { seen })).toMatchObject({ status: "written" });

  expect(await read()).toEqual({ written: wanted, document: wanted, edits: [], questions: [] });
});

const wasMoved = (found: QuoteDocument) => moveLine(found, "b.typed1", { siteId: "s2", index: 0 });
const wasChanged = (found: QuoteDocument) =>
  changeLine(found, "b.typed1", { productId: "call-recording", term: "purchase" });

it.each([
  ["as it was typed", (found: QuoteDocument) => found],
  ["as another product", wasChanged],
  ["at another place", wasMoved],
])("a row that was typed becomes the row of its line, %s", async (_, change) => {
  const { workbook } = await editedQuote(typed);
  const reading = await read();
  const [question] = reading.questions;
  const taken = question?.choices.find(({ kind }) => kind === "takeNearest");
  const wanted = change(taken?.apply(reading.document) ?? reading.document);
  expect(linesOf(wanted).map(({ line }) => line.id)).toContain("b.typed2");
  const options = { seen: readingKeys(reading), restored: [question?.address ?? ""] };
  expect(await writer.updateQuote(wanted, true, options)).toMatchObject({ status: "written" });

  expect(await read()).toEqual({ written: wanted, document: wanted, edits: [], questions: [] });
  const rows = [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])];
  const own = rows.find((cells) => cells.get(0)?.constant === "flux:line:b.typed1");
  expect(own?.get(13)?.constant).toBe("mein Vermerk");
});

it("a site that was copied becomes one, and its rows are not written twice", async () => {
  await editedQuote(copied);
  const reading = await read();
  const { document: wanted } = reading;
  expect(wanted.sites.map(({ id }) => id)).toEqual(["s1", "s2", "s2.copy1"]);
  const seen = readingKeys(reading);
  expect(await writer.updateQuote(wanted, true, { seen })).toMatchObject({ status: "written" });

  expect(await read()).toEqual({ written: wanted, document: wanted, edits: [], questions: [] });
});

it("gives a line that is typed later another id than those that have been written", async () => {
  await editedQuote(typed);
  const first = await read();
  await writer.updateQuote(first.document, true, { seen: readingKeys(first) });
  await inSheet((sheet, rowOf) => {
    const row = rowOf("line:b") + 1;
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`C${row}:D${row}`).values = [["Pro IVR", "Kauf"]];
  });
  const ids = linesOf((await read()).document).map(({ line }) => line.id);

  expect(ids).toEqual(["a", "b", "b.typed2", "b.typed1", "c", "d"]);
});

it("a line that the document does not take over stays in the sheet as it was typed", async () => {
  const { workbook } = await editedQuote(typed);
  const seen = readingKeys(await read());
  const other = addLine(
    removeLine(document, "c"),
    { siteId: "s1", index: 2 },
    documentLine("pro-ivr", "sub12", { id: "mine" }),
  );
  expect(await writer.updateQuote(other, true, { seen })).toMatchObject({ status: "written" });

  const rows = [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])];
  expect(rows.filter((cells) => cells.get(2)?.constant === "pro ivr")).toHaveLength(1);
  expect(rows.filter((cells) => cells.get(2)?.constant === "Call Recordng")).toHaveLength(1);
  expect((await read()).edits.map(({ kind }) => kind)).toEqual(["lineAdded"]);
});

it("a row that was pasted from another quote is not deleted", async () => {
  const { workbook } = await editedQuote((sheet, rowOf) => {
    const row = rowOf("line:b") + 1;
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.getRange(`A${row}:D${row}`).values = [["flux:line:foreign", "", "Pro IVR", "Kauf"]];
  });
  const reading = await read();
  const seen = readingKeys(reading);
  expect(await writer.updateQuote(document, true, { seen })).toMatchObject({ status: "written" });
  const keys = () =>
    [...(workbook.sheetNamed(NAME)?.rows.values() ?? [])].map((cells) => cells.get(0)?.constant);
  expect(keys()).toContain("flux:line:foreign");

  const again = await read();
  const options = { seen: readingKeys(again) };
  expect(await writer.updateQuote(again.document, true, options)).toMatchObject({
    status: "written",
  });
  expect(keys().filter((key) => key === "flux:line:foreign")).toHaveLength(1);
  expect((await read()).edits).toEqual([]);
});

it("is done or not done with rows that were typed and moved, whatever fails", async () => {
  const { host } = await editedQuote(typed);
  const reading = await read();
  const seen = readingKeys(reading);
  const wanted = removeLine(wasMoved(reading.document), "c");
  const faults = await everyFault(host, 11, async () => {
    const outcome = await writer.updateQuote(wanted, true, { seen });
    return { isDone: outcome.status === "written" };
  });

  expect(printed("Update of an edited sheet", faults)).toEqual([]);
  expect(faults.injected).toBeGreaterThan(60);
}, 240_000);
