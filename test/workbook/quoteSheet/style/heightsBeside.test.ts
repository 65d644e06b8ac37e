/** @jest-environment jsdom */
import {
  type QuoteDocument,
  addLine,
  changeLine,
  changeSite,
  moveLine,
  removeLine,
} from "../../../../src/quote";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { areaOf, type Sheet } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const writer = createQuoteWriter(QUOTES);
const STANDARD = 15;
/** The column of the first cell of the quote, D4. */
const KEYS = 3;

type Started = ReturnType<typeof startQuotes>;

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Tabelle1"));
    await context.sync();
  });
}

/** A quote at D4 of a sheet of the user. */
async function writtenAt(
  document: QuoteDocument,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Started> {
  const started = startQuotes();
  await onSheet((sheet) => {
    // So that columns are not the quote's own.
    sheet.getRange("D1").values = [["meins"]];
    prepare(sheet);
    sheet.getRange("D4").select();
  });
  const target = { kind: "selection" } as const;
  expect(await writer.writeQuote({ document, isLive: true, target })).toMatchObject({
    status: "written",
  });
  return started;
}

const heightOf = (sheet: Sheet, row: number) => sheet.rowProperties.get(row)?.size ?? STANDARD;

/** Heights by the keys of the rows of the quote, from the top. */
function quoteHeights({ workbook }: Started): readonly (readonly [string, number])[] {
  const sheet = workbook.activeSheet;
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const key = cells.get(KEYS)?.constant;
      const isKey = typeof key === "string" && key.startsWith("flux:");
      return isKey ? [[key, heightOf(sheet, row)] as const] : [];
    });
}

/** The row of a text of the user, and its height. */
function rowOfText({ workbook }: Started, text: string): { row: number; height: number } {
  const sheet = workbook.activeSheet;
  const [row = -1] =
    [...sheet.rows].find(([, cells]) => [...cells.values()].some((c) => c.constant === text)) ?? [];
  return { row, height: heightOf(sheet, row) };
}

const LONG = "Ein Hinweis, der über viele Zeilen geht. ".repeat(6).trim();
const line = (id: string, note = "") => documentLine("call-recording", "sub12", { id, note });
const sample = sampleDocument();
const CHANGES: readonly (readonly [string, QuoteDocument])[] = [
  ["a new line", addLine(sample, { siteId: "s1", index: 1 }, line("new"))],
  ["a new line with a long note", addLine(sample, { siteId: "s1", index: 0 }, line("new", LONG))],
  ["a line less", removeLine(sample, "b")],
  ["all lines but one less", removeLine(removeLine(sample, "b"), "c")],
  ["a moved line", moveLine(sample, "a", { siteId: "s1", index: 2 })],
  ["a long note", changeLine(sample, "a", { note: LONG })],
  ["other sums", sampleDocument({ interval: "quarterly" })],
  ["more users", changeSite(sample, "s1", { pbxUsers: 60 })],
  ["a closing text", sampleDocument({ texts: { introduction: LONG, closing: LONG } })],
  [
    "several at once",
    addLine(
      removeLine(moveLine(sample, "c", { siteId: "s1", index: 0 }), "b"),
      { siteId: "s2", index: 0 },
      line("new", LONG),
    ),
  ],
];

it.each(CHANGES)(
  "%s: each row of a quote at the selection has the height with which it would be written anew",
  async (_name, changed) => {
    const anew = quoteHeights(await writtenAt(changed));
    const there = quoteHeights(await writtenAt(sample));
    for (const [from, to, expected] of [
      [sample, changed, anew],
      [changed, sample, there],
    ] as const) {
      const started = await writtenAt(from);
      expect(await writer.updateQuote(to, true)).toMatchObject({ status: "written" });
      expect(started.host.failures).toEqual([]);
      expect(quoteHeights(started)).toEqual(expected);
    }
  },
);

it.each(CHANGES)(
  "%s: rows of the user keep their heights, beside and below",
  async (_name, changed) => {
    for (const [from, to] of [
      [sample, changed],
      [changed, sample],
    ] as const) {
      const started = await writtenAt(from, (sheet) => {
        sheet.getRange("F200").values = [["darunter"]];
        sheet.getRange("200:200").format.rowHeight = 51;
        sheet.getRange("E203").values = [["niedrig"]];
        sheet.getRange("203:203").format.rowHeight = 9;
        sheet.getRange("F201:F202").values = [["eins"], ["zwei"]];
        sheet.getRange("A20:A24").values = [["a"], ["b"], ["daneben"], ["d"], ["e"]];
      });
      await onSheet((sheet) => {
        sheet.getRange("22:22").format.rowHeight = 81;
      });
      expect(await writer.updateQuote(to, true)).toMatchObject({ status: "written" });
      expect(rowOfText(started, "darunter").height).toBe(51);
      expect(rowOfText(started, "niedrig").height).toBe(9);
      expect(rowOfText(started, "eins").height).toBe(STANDARD);
      expect(rowOfText(started, "zwei").height).toBe(STANDARD);
      expect(rowOfText(started, "daneben")).toEqual({ row: 21, height: 81 });
      expect(rowOfText(started, "meins")).toEqual({ row: 0, height: STANDARD });
    }
  },
);

it("keeps a height below where it is, with something beside it, and one that the user gave to a line with it", async () => {
  const started = await writtenAt(sample, (sheet) => {
    sheet.getRange("F200").values = [["in den Spalten"]];
    sheet.getRange("T200").values = [["rechts daneben"]];
    sheet.getRange("200:200").format.rowHeight = 51;
  });
  const rowOfLine = rowOfText(started, "flux:line:d").row;
  await onSheet((sheet) => {
    sheet.getRange(`${rowOfLine + 1}:${rowOfLine + 1}`).format.rowHeight = 45;
  });
  const longer = addLine(sample, { siteId: "s1", index: 0 }, line("new"));
  expect(await writer.updateQuote(longer, true)).toMatchObject({ status: "written" });
  expect(rowOfText(started, "rechts daneben")).toEqual({ row: 199, height: 51 });
  expect(rowOfText(started, "in den Spalten")).toEqual({ row: 200, height: STANDARD });
  expect(rowOfText(started, "flux:line:d")).toEqual({ row: rowOfLine + 1, height: 45 });
});

it("shows no row that somebody has hidden", async () => {
  const started = await writtenAt(sample, (sheet) => {
    sheet.getRange("F200").values = [["darunter"]];
    sheet.getRange("200:200").format.rowHeight = 51;
  });
  await onSheet((sheet) => (sheet.getRange("201:202").rowHidden = true));
  const longer = addLine(sample, { siteId: "s1", index: 0 }, line("new"));
  expect(await writer.updateQuote(longer, true)).toMatchObject({ status: "written" });
  const { rowProperties } = started.workbook.activeSheet;
  expect([200, 201].map((row) => rowProperties.get(row)?.isHidden)).toEqual([true, true]);
});

describe("an update of a small quote", () => {
  const small = quoteDocument([documentSite(45, [line("a"), line("b")], { id: "s1" })]);
  const changed = addLine(removeLine(small, "b"), { siteId: "s1", index: 0 }, line("new", LONG));
  const update = async () => ({
    isDone: (await writer.updateQuote(changed, true)).status === "written",
  });
  const start = () =>
    writtenAt(small, (sheet) => {
      sheet.getRange("F90").values = [["darunter"]];
      sheet.getRange("90:90").format.rowHeight = 51;
    });

  it("is one step to undo, heights included", async () => {
    const started = await start();
    const before = quoteHeights(started);
    await update();
    expect(quoteHeights(started)).not.toEqual(before);
    started.workbook.undo();
    expect(quoteHeights(started)).toEqual(before);
    expect(rowOfText(started, "darunter")).toEqual({ row: 89, height: 51 });
  });

  it("is done or not done, whatever fails", async () => {
    const { host, workbook } = await start();
    const faults = await everyFault(host, 13, update, () => {
      const id = workbook.activeSheet.id;
      workbook.select(id, [areaOf("D4")]);
    });
    expect(printed("Update at the selection", faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(80);
  }, 240_000);
});
