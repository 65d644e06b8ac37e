/** @jest-environment jsdom */
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);
const LINES = ["Hof 3", "Hinterhaus", "12345 Ort", "Land"];

async function read() {
  const reading = await reader.readQuote("quote1", 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

type LetterEdit = (sheet: Excel.Worksheet, row: (index: number) => number) => void;

const EDITS: readonly (readonly [string, LetterEdit, readonly string[]])[] = [
  [
    "inserted",
    (sheet, row) => {
      sheet.getRange(`${row(1)}:${row(1)}`).insert("Down");
      sheet.getRange(`C${row(1)}`).values = [["z. Hd. Frau Muster"]];
    },
    ["z. Hd. Frau Muster", ...LINES],
  ],
  [
    "deleted",
    (sheet, row) => sheet.getRange(`${row(2)}:${row(2)}`).delete("Up"),
    ["Hof 3", "12345 Ort", "Land"],
  ],
  [
    "exchanged",
    (sheet, row) => {
      sheet.getRange(`${row(2)}:${row(2)}`).insert("Down");
      sheet.getRange(`${row(2)}:${row(2)}`).copyFrom(`${row(4)}:${row(4)}`);
      sheet.getRange(`${row(4)}:${row(4)}`).delete("Up");
    },
    ["Hof 3", "12345 Ort", "Hinterhaus", "Land"],
  ],
];

it.each(EDITS)(
  "a line of the address that was %s is read once and stays",
  async (_, edit, lines) => {
    const { host } = startQuotes();
    const plain = sampleDocument();
    const customer = { ...plain.customer, addressLines: LINES };
    const contact = { name: "Erika", phone: "+49 30 1", email: "e@example.org" };
    const document = { ...plain, customer, contact };
    await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
    const content = () => letterIn(host.workbook.activeSheet.rows);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      edit(
        sheet,
        (index) =>
          1 + used.values.findIndex((cells) => cells.includes(`flux:field:letter.${index}`)),
      );
      await context.sync();
    });
    const reading = await read();
    expect(reading.document).toEqual({
      ...document,
      customer: { ...customer, addressLines: lines },
    });
    const seen = readingKeys(reading);
    expect(await writer.updateQuote(reading.document, true, { seen })).toMatchObject({
      status: "written",
    });
    expect(await read()).toMatchObject({ document: reading.document, edits: [], questions: [] });
    const updated = content();

    startQuotes();
    const anew = startQuotes().host;
    await writer.writeQuote({
      document: reading.document,
      isLive: true,
      target: { kind: "newSheet" },
    });
    expect(updated).toEqual(letterIn(anew.workbook.activeSheet.rows));
  },
);

type Rows = ReadonlyMap<number, ReadonlyMap<number, { readonly constant: unknown }>>;

/** Everything beside and in the address, without rows that hold nothing. */
function letterIn(rows: Rows): readonly (readonly unknown[])[] {
  return [...rows]
    .sort(([one], [other]) => one - other)
    .filter(([, cells]) => {
      const key = cells.get(0)?.constant;
      return typeof key === "string" && /letter\.\d/.test(key);
    })
    .map(([, cells]) => [2, 6, 8].map((column) => cells.get(column)?.constant ?? ""))
    .filter((texts) => texts.some((text) => text !== ""));
}
