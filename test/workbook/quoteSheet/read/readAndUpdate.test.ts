/** @jest-environment jsdom */
import { linesOf } from "../../../../src/quote";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { addressesOf } from "../../../../src/workbook/ports/quotes/addressesOf";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);

async function read() {
  const reading = await reader.readQuote("quote1", 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

type SheetEdit = (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void;

async function inSheet(edit: SheetEdit): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    edit(sheet, (key) => 1 + used.values.findIndex((row) => row.includes(`flux:${key}`)));
    await context.sync();
  });
}

const typed: SheetEdit = (sheet, rowOf) => {
  const row = rowOf("line:d") + 1;
  sheet.getRange(`${row}:${row}`).insert("Down");
  sheet.getRange(`C${row}:F${row}`).values = [["teams presence", "Abo12", 26, 2]];
};

const copied: SheetEdit = (sheet, rowOf) => {
  const row = rowOf("line:a");
  sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
  sheet.getRange(`A${row + 1}`).copyFrom(`A${row}:L${row}`);
};

const sorted: SheetEdit = (sheet, rowOf) => {
  const row = rowOf("line:a");
  sheet.getRange(`A${row}:L${row + 2}`).sort.apply([{ key: 0, ascending: false }]);
};

const changed: SheetEdit = (sheet, rowOf) => {
  const row = rowOf("line:b");
  sheet.getRange(`D${row}`).values = [["Abo36"]];
  sheet.getRange(`F${row}`).values = [[7]];
  sheet.getRange(`H${row}`).values = [[0.05]];
  sheet.getRange(`E${rowOf("pbx:s1")}`).values = [[120]];
  sheet.getRange(`C${rowOf("line:c")}`).values = [["pro ivr"]];
};

const removed: SheetEdit = (sheet, rowOf) => {
  const row = rowOf("line:c");
  sheet.getRange(`${row}:${row}`).delete("Up");
};

it.each([
  ["typed", typed, 5],
  ["copied", copied, 5],
  ["sorted", sorted, 4],
  ["changed", changed, 4],
  ["removed", removed, 3],
])(
  "pane and sheet agree once a sheet with lines %s is read and brought up to date",
  async (_, edit, lines) => {
    startQuotes();
    await writer.writeQuote({
      document: sampleDocument(),
      isLive: true,
      target: { kind: "newSheet" },
    });
    await inSheet(edit);
    const reading = await read();
    const { document, edits, questions } = reading;
    const seen = readingKeys(reading);
    expect(edits.length).toBeGreaterThan(0);
    expect(questions).toEqual([]);
    expect(linesOf(document)).toHaveLength(lines);
    expect(await writer.updateQuote(document, true, { seen })).toMatchObject({ status: "written" });

    expect(await read()).toEqual({ written: document, document, edits: [], questions: [] });
  },
);

it("the heading of a site that was deleted comes back, and its lines go by its users again", async () => {
  const { workbook } = startQuotes();
  const document = sampleDocument();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await inSheet((sheet, rowOf) => {
    const row = rowOf("site:s2");
    sheet.getRange(`${row}:${row}`).delete("Up");
  });
  const keys = () =>
    [...workbook.activeSheet.rows]
      .sort(([one], [other]) => one - other)
      .map(([, cells]) => cells.get(0)?.constant);
  expect(keys()).not.toContain("flux:site:s2");
  const reading = await read();
  const missing = reading.questions.filter(({ kind }) => kind === "missingHeading");
  expect(missing.map(({ content }) => content)).toEqual(["Filiale"]);

  const outcome = await writer.updateQuote(reading.document, true, {
    restored: reading.questions.flatMap(addressesOf),
    seen: readingKeys(reading),
  });
  expect(outcome.status).toBe("written");
  expect(keys().indexOf("flux:pbx:s2") - keys().indexOf("flux:site:s2")).toBe(1);
  expect(await read()).toMatchObject({ document, edits: [], questions: [] });
});

it("cells whose stored content is kept are written again, and only these", async () => {
  startQuotes();
  const document = sampleDocument();
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await inSheet((sheet, rowOf) => {
    const row = rowOf("line:b");
    sheet.getRange(`C${row}:F${row}`).values = [["Pro IVX?", "ein Jahr", 80, "viele"]];
    sheet.getRange(`H${row}:J${row}`).values = [["fünf", 12, 13]];
    sheet.getRange(`B${row}`).values = [["1a"]];
    sheet.getRange(`E${rowOf("pbx:s1")}`).values = [["?"]];
    sheet.getRange(`J${rowOf("total:once")}`).values = [[5]];
  });
  const reading = await read();
  const { document: read1, questions } = reading;
  const seen = readingKeys(reading);
  expect(read1).toEqual(document);
  expect(questions).toHaveLength(8);
  const saved = questions.reduce(
    (all, { choices }) => choices.find(({ kind }) => kind === "keepStored")?.apply(all) ?? all,
    read1,
  );
  const restored = questions.flatMap(addressesOf);
  expect(await writer.updateQuote(saved, true, { seen, restored })).toMatchObject({
    status: "written",
  });

  expect(await read()).toEqual({ written: document, document, edits: [], questions: [] });
  expect(await positionsOf()).toContain("1a");
});

it.each(["G", "I", "J"])(
  "a price typed over in column %s is taken as a discount",
  async (column) => {
    startQuotes();
    const document = sampleDocument();
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
    await inSheet((sheet, rowOf) => {
      const row = rowOf("line:c");
      sheet.getRange(`I${row}`).values = [[2000]];
      sheet.getRange(`${column}${row}`).values = [[2000]];
    });
    const reading = await read();
    const { questions } = reading;
    const taken = questions.reduce(
      (all, { choices }) => choices.find(({ kind }) => kind === "takeNearest")?.apply(all) ?? all,
      document,
    );
    expect(linesOf(taken)[2]?.line.discount).toEqual({ kind: "amount", euro: "400.00" });
    const restored = questions.flatMap(addressesOf);
    await writer.updateQuote(taken, true, { seen: readingKeys(reading), restored });

    expect(await read()).toEqual({ written: taken, document: taken, edits: [], questions: [] });
  },
);

async function positionsOf(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    return used.values.map((row: readonly unknown[]) => row[1]);
  });
}
