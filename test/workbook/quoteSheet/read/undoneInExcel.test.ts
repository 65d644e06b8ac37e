/** @jest-environment jsdom */
import { type QuoteDocument, changeLine, removeLine } from "../../../../src/quote";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
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

const texts = { introduction: "", closing: "Wir freuen uns." };
const closed = sampleDocument({ texts });
const withoutLines = ["a", "b", "c", "d"].reduce(
  (document, id) => removeLine(document, id),
  sampleDocument(),
);
const CHANGES: readonly (readonly [string, QuoteDocument, QuoteDocument])[] = [
  ["a text less", closed, sampleDocument()],
  ["another term", sampleDocument(), changeLine(sampleDocument(), "a", { term: "sub12" })],
  ["no line left", sampleDocument(), withoutLines],
];

/** Excel takes the stored document for no part of what it undoes. */
function undoInExcel({ workbook }: ReturnType<typeof startQuotes>): void {
  const { customXmlParts } = workbook.state;
  workbook.undo();
  workbook.change("person", (draft) => draft.update({ customXmlParts }));
}

/** Takes over what was read, with what is stored where there is a question. */
async function takeOver(): Promise<void> {
  const reading = await read();
  const restored = reading.questions.map(({ address }) => address);
  const seen = readingKeys(reading);
  const outcome = await writer.updateQuote(reading.document, false, { seen, restored });
  expect(outcome).toMatchObject({ status: "written" });
  expect(await read()).toMatchObject({ document: reading.document, edits: [], questions: [] });
}

it.each(CHANGES)(
  "an update that is undone in Excel is read as such: %s",
  async (_, before, after) => {
    const quotes = startQuotes();
    await writer.writeQuote({ document: before, isLive: false, target: { kind: "newSheet" } });
    await writer.updateQuote(after, false);
    undoInExcel(quotes);
    expect((await read()).edits).not.toEqual([]);
    await takeOver();
  },
);

it("sums of which the quote has none any more go, though Excel has brought them back", async () => {
  const quotes = startQuotes();
  const { workbook } = quotes;
  const document = sampleDocument();
  await writer.writeQuote({ document, isLive: false, target: { kind: "newSheet" } });
  const keys = () =>
    [...workbook.activeSheet.rows].map(([row, cells]) => [cells.get(0)?.constant, row] as const);
  const rowOf = (key: string) => keys().find(([each]) => each === `flux:${key}`)?.[1] ?? 0;
  const [first, end] = [rowOf("site:s1"), rowOf("linesEnd")];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`${first + 1}:${end}`).delete("Up");
    await context.sync();
  });
  await takeOver();
  undoInExcel(quotes);
  expect(keys()).toContainEqual(["flux:total:firstInvoice", expect.anything()]);
  await takeOver();
  expect(keys().map(([key]) => key)).not.toContain("flux:total:firstInvoice");
});
