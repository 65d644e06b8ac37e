/** @jest-environment jsdom */
import { addLine, changeLine, linesOf, moveLine } from "../../../../src/quote";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);
const document = sampleDocument();

async function written(isLive = true, change = document) {
  const started = startQuotes();
  const outcome = await writer.writeQuote({
    document: change,
    isLive,
    target: { kind: "newSheet" },
  });
  expect(outcome.status).toBe("written");
  return started;
}

async function read(change = document) {
  const reading = await reader.readQuote(change.id, change.revision);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

/** Does something to the sheet of the quote, as a person would. */
async function inSheet(
  edit: (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    const used = sheet.getUsedRange().load("values,rowIndex");
    await context.sync();
    const rowOf = (key: string) =>
      used.rowIndex + 1 + used.values.findIndex((row) => row.includes(`flux:${key}`));
    edit(sheet, rowOf);
    await context.sync();
  });
}

const untouched = { written: document, document, edits: [], questions: [] };

it.each([true, false])(
  "reads a written quote as it is (live: %s), and writes nothing",
  async (isLive) => {
    const { host, workbook } = await written(isLive);
    const { state } = workbook;
    const { roundTrips } = host.counters();

    expect(await read()).toEqual(untouched);
    expect(host.counters().roundTrips - roundTrips).toBe(2);
    expect(workbook.state).toBe(state);
    expect(host.failures).toEqual([]);
  },
);

it("takes two round trips for 500 lines too", async () => {
  const long = longDocument(500);
  const { host } = await written(true, long);
  const { roundTrips } = host.counters();

  expect(await read(long)).toMatchObject({ document: long, edits: [], questions: [] });
  expect(host.counters().roundTrips - roundTrips).toBe(2);
});

it("finds the quote in a sheet that was renamed, with rows and columns inserted around and in it", async () => {
  await written();
  await inSheet((sheet, rowOf) => {
    sheet.name = "Kunde's Blatt";
    sheet.getRange(`${rowOf("line:b")}:${rowOf("line:b")}`).insert("Down");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("E:E").insert("Right");
    sheet.getRange("A:A").insert("Right");
  });

  expect(await read()).toEqual(untouched);
});

it("reads the quote and not the copy of its sheet, which is known as one", async () => {
  await written();
  await inSheet((sheet, rowOf) => {
    const copy = sheet.copy("Beginning");
    copy.name = "Kopie";
    copy.getRange(`F${rowOf("line:a")}`).values = [[9]];
    sheet.getRange(`F${rowOf("line:d")}`).values = [[3]];
  });
  const saved = await createQuoteStore(QUOTES).savedQuotes();

  expect((await read()).document).toEqual(changeLine(document, "d", { quantity: 3 }));
  expect(saved.ok && saved.value.quotes[0]?.copies.map(({ sheet }) => sheet)).toEqual(["Kopie"]);
});

it("reads lines that have been sorted as moved, without a question about the formulas that shifted", async () => {
  await written();
  await inSheet((sheet, rowOf) => {
    const first = rowOf("line:a");
    sheet.getRange(`A${first}:L${first + 2}`).sort.apply([{ key: 0, ascending: false }]);
  });
  const { document: sorted, edits, questions } = await read();

  expect(linesOf(sorted).map(({ line }) => line.id)).toEqual(["c", "b", "a", "d"]);
  expect(edits.map(({ kind }) => kind)).toEqual(["lineMoved", "lineMoved"]);
  expect(questions).toEqual([]);
});

it("reads what was typed, with the address of the cell", async () => {
  await written();
  let row = 0;
  await inSheet((sheet, rowOf) => {
    row = rowOf("line:b");
    sheet.getRange(`D${row}:F${row}`).formulas = [["Abo36", `=F${row}`, 1]];
    sheet.getRange(`C${row}`).values = [["Support Basik"]];
  });
  const { edits, questions } = await read();

  expect(edits).toEqual([
    { address: `D${row}`, alsoAt: [], lineId: "b", kind: "term", before: "Kauf", after: "Abo36" },
  ]);
  expect(questions.map(({ address, kind, content }) => ({ address, kind, content }))).toEqual([
    { address: `C${row}`, kind: "unknownProduct", content: "Support Basik" },
    { address: `E${row}`, kind: "overwrittenFormula", content: `=F${row}` },
  ]);
});

it("reads a line that was cut to another site, and one that was copied there", async () => {
  await written();
  await inSheet((sheet, rowOf) => {
    const below = rowOf("line:d") + 1;
    sheet.getRange(`${below}:${below + 1}`).insert("Down");
    const from = rowOf("line:a");
    sheet.getRange(`A${from}:L${from}`).moveTo(`A${below}`);
    const copied = rowOf("line:b");
    sheet.getRange(`A${below + 1}`).copyFrom(`A${copied}:L${copied}`);
    sheet.getRange(`${from}:${from}`).delete("Up");
  });
  const { document: found, edits, questions } = await read();
  const copy = linesOf(found).at(-1)?.line;
  const lineB = linesOf(document).find(({ line }) => line.id === "b")?.line;
  const moved = moveLine(document, "a", { siteId: "s2", index: 1 });

  expect(questions).toEqual([]);
  expect(edits.map(({ kind }) => kind).sort()).toEqual(["lineAdded", "lineMoved"]);
  expect(edits.find(({ kind }) => kind === "lineMoved")).toMatchObject({
    before: "1",
    after: "4",
    between: { from: "s1", to: "s2" },
  });
  expect(copy).toEqual({ ...lineB, id: copy?.id });
  expect(copy && found).toEqual(copy && addLine(moved, { siteId: "s2", index: 2 }, copy));
});

it("says when there is no such quote, when its sheet is gone, and when its keys are", async () => {
  await written();
  expect(await reader.readQuote("other", 1)).toEqual({
    ok: false,
    error: { code: "quoteNotFound" },
  });
  await inSheet((sheet) => sheet.getRange("A:A").delete("Left"));
  expect(await reader.readQuote(document.id, 1)).toMatchObject({
    ok: false,
    error: { code: "sheetDamaged" },
  });
  await inSheetDeleted();
  expect(await reader.readQuote(document.id, 1)).toEqual({
    ok: false,
    error: { code: "quoteNotFound" },
  });
});

async function inSheetDeleted(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Angebot AN-2026-0042").delete();
    await context.sync();
  });
}

it("says that Excel did not answer", async () => {
  const { host } = await written();
  host.faults.loseAnswer();

  expect(await reader.readQuote(document.id, 1)).toEqual({
    ok: false,
    error: { code: "hostFailure", hostCode: "NoAnswer" },
  });
});
