/** @jest-environment jsdom */
import { linesOf } from "../../../../src/pricing";
import { createQuoteReader } from "../../../../src/workbook/quote/readBack/quoteReader";
import { createQuoteWriter } from "../../../../src/workbook/quote/quoteWriter";
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
    const { document, edits, questions } = await read();
    expect(edits.length).toBeGreaterThan(0);
    expect(questions).toEqual([]);
    expect(linesOf(document)).toHaveLength(lines);
    expect(await writer.updateQuote(document, true)).toMatchObject({ status: "written" });

    expect(await read()).toEqual({ document, edits: [], questions: [] });
  },
);
