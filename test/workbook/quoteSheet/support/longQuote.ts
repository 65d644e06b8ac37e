import type { QuoteDocument } from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { readingKeys } from "../../../../src/workbook/ports/quotes/readingKeys";
import type { Cell } from "../../../../workbench";
import { QUOTES, startQuotes } from "./quoteHost";

const SENTENCE = "Wir liefern, was vereinbart ist, und richten es bei Ihnen ein. ";
export const text = (length: number) =>
  SENTENCE.repeat(Math.ceil(length / SENTENCE.length))
    .slice(0, length)
    .trim();

const reader = createQuoteReader(QUOTES);
const writer = createQuoteWriter(QUOTES);

export type Started = ReturnType<typeof startQuotes>;

export async function written(document: QuoteDocument, isLive = true): Promise<Started> {
  const started = startQuotes();
  const outcome = await writer.writeQuote({ document, isLive, target: { kind: "newSheet" } });
  expect(outcome).toMatchObject({ status: "written" });
  return started;
}

export async function read() {
  const reading = await reader.readQuote("quote1", 1);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

export async function updated(document: QuoteDocument) {
  const seen = readingKeys(await read());
  expect(await writer.updateQuote(document, true, { seen })).toMatchObject({ status: "written" });
  expect(await read()).toMatchObject({ document, edits: [], questions: [] });
}

const textOf = (cell: Cell | undefined) =>
  typeof cell?.constant === "string" ? cell.constant : "";

export const sheetOf = ({ workbook }: Started) =>
  workbook.state.sheets.find(({ name }) => /^(Angebot|Quote) AN-2026-0042/.test(name));

/** Rows that hold something, from top to bottom. */
export function rowsIn(started: Started) {
  return [...(sheetOf(started)?.rows ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row,
      key: textOf(cells.get(0)).replace("flux:", ""),
      cells: [...cells].map(([, { formula, constant }]) => formula ?? constant),
      textIn: (column: number) => textOf(cells.get(column)),
    }))
    .filter(({ cells }) => cells.some((content) => content !== ""));
}

export const rowsOf = (started: Started, kind: string) =>
  rowsIn(started).filter(({ key }) => key.startsWith(`${kind}:`));

/** Without what only says where lines are broken. */
export const squeezed = (content: string) => content.replace(/\s+/g, "");

export async function inSheet(
  started: Started,
  edit: (sheet: Excel.Worksheet, rowOf: (key: string) => number) => void,
) {
  const rowOf = (key: string) => 1 + (rowsIn(started).find((each) => each.key === key)?.row ?? -1);
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(sheetOf(started)?.name ?? ""), rowOf);
    await context.sync();
  });
}
