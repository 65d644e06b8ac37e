/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { columnWidthFor, textHeight } from "../../../../src/workbook/quoteSheet/layout/textSize";
import type { Cell, Sheet } from "../../../../workbench";
import { comparable } from "../support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const COLUMNS = 12;
const STANDARD_HEIGHT = 15;
/** What a row has beside its lines, in points. */
const SPARE = 3;

/** Of so many digits, in points: seven pixels each and five beside them. */
const widthOf = (digits: number) => (digits * 7 + 5) * 0.75;
const NARROW = [3, 6, 8].map((digits) => [digits, widthOf(digits)] as const);

const SENTENCE = "Ein Hinweis, der über viele Zeilen geht. ";
const sample = sampleDocument({ interval: "quarterly" });
const full: QuoteDocument = {
  ...sample,
  customer: {
    ...sample.customer,
    company: "Pfälzische Maschinenbau und Anlagentechnik GmbH & Co. KG",
    addressLines: ["Rheinallee 100", "67061 Ludwigshafen am Rhein"],
    customerNumber: "K-10473",
  },
  texts: { introduction: SENTENCE.repeat(50).trim(), closing: "Mit freundlichen Grüßen" },
  sites: sample.sites.map((site) => ({
    ...site,
    name: `${site.name} Rechenzentrum Mörfelden-Walldorf`,
    lines: site.lines.map((line) => ({ ...line, note: SENTENCE.repeat(4).trim() })),
  })),
};

/** A sheet whose columns are the user's, with a quote from A3 on. */
async function writtenInto(width: number, document: QuoteDocument) {
  const { workbook } = startQuotes();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const columns = sheet.getRange("A:L");
    columns.format.columnWidth = width;
    sheet.getRange("A1:L1").values = [Array.from({ length: COLUMNS }, () => "m")];
    sheet.getRange("A3").select();
    await context.sync();
  });
  const before = workbook.state;
  const target = { kind: "selection" } as const;
  const outcome = await writer.writeQuote({ document, isLive: false, target });
  if (outcome.status !== "written") throw new Error(outcome.status);
  return { workbook, before, undo: outcome.undo };
}

/** The texts of a sheet of which not everything is to be seen, or only with a magnifying glass. */
function unreadable(sheet: Sheet, width: number): readonly string[] {
  const isFilled = (row: number, column: number) =>
    (sheet.rows.get(row)?.get(column)?.constant ?? "") !== "";
  const textsOf = (cells: ReadonlyMap<number, Cell>) =>
    [...cells].flatMap(([column, { constant, style }]) =>
      typeof constant === "string" && style.numberFormat !== ";;;"
        ? [{ column, text: constant, style }]
        : [],
    );
  return [...sheet.rows].flatMap(([row, cells]) =>
    textsOf(cells).flatMap(({ column, text, style }) => {
      if (text === "" || style.shrinkToFit) return [];
      const { size, bold: isBold } = style.font;
      const merged = sheet.merges.find((area) => area.row === row && area.column === column);
      const own = (merged?.columns ?? 1) * width - 7 * style.indentLevel;
      if (style.wrapText) {
        const height = sheet.rowProperties.get(row)?.size ?? STANDARD_HEIGHT;
        const isWhole = height + SPARE >= textHeight(text, own, { size, isBold });
        return isWhole && height <= 409 && size >= 4
          ? []
          : [`${text} (${size}, ${height}, ${own})`];
      }
      let free = own;
      for (let next = column + 1; next < COLUMNS && !isFilled(row, next); next += 1) free += width;
      return free >= columnWidthFor(text, { size, isBold }) ? [] : [text];
    }),
  );
}

it.each(NARROW)(
  "shows every text of a quote in columns of the user's with %d characters",
  async (_digits, width) => {
    const { workbook } = await writtenInto(width, full);
    expect(unreadable(workbook.activeSheet, width)).toEqual([]);
    const widths = Array.from(
      { length: COLUMNS },
      (_, column) => workbook.activeSheet.columnProperties.get(column)?.size,
    );
    expect(new Set(widths)).toEqual(new Set([width]));
    expect(await createQuoteReader(QUOTES).readQuote("quote1", 1)).toMatchObject({
      value: { document: full, edits: [], questions: [] },
    });
  },
);

it.each(NARROW)(
  "shows every text that an update brings, with %d characters",
  async (_digits, width) => {
    const { workbook } = await writtenInto(width, sample);
    expect(await writer.updateQuote(full, false)).toMatchObject({ status: "written" });
    const texts = unreadable(workbook.activeSheet, width);
    expect(texts).toEqual([]);
  },
);

it("merges and shrinks nothing in columns that are wide enough", async () => {
  const { workbook } = await writtenInto(120, full);
  const { rows, merges } = workbook.activeSheet;
  expect(merges.every(({ columns }) => columns === 10)).toBe(true);
  const sizes = [...rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ style }) => style.font.size),
  );
  expect(Math.min(...sizes)).toBe(8.5);
});

it("leaves no merged cell, size or height behind when it is taken back", async () => {
  const { workbook, before, undo } = await writtenInto(widthOf(6), full);
  expect(await undo?.()).toMatchObject({ ok: true });
  expect(comparable(workbook.state)).toEqual(comparable(before));
});
