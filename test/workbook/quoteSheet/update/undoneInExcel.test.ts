/** @jest-environment jsdom */
import { type QuoteDocument, addLine, changeLine, removeLine } from "../../../../src/quote";
import type { Basis } from "../../../../src/workbook/ports/quotes/quotePort";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../../src/workbook/quoteSheet/read/quoteReader";
import { documentLine } from "../../../support/quoteDocuments";

import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const reader = createQuoteReader(QUOTES);
const document = sampleDocument();

const CHANGES: readonly (readonly [string, QuoteDocument])[] = [
  ["a quantity", changeLine(document, "a", { quantity: 7 })],
  ["a line less", removeLine(document, "b")],
  [
    "a line more",
    addLine(document, { siteId: "s2", index: 1 }, documentLine("pro-ivr", "sub24", { id: "new" })),
  ],
];

/** A quote that was updated, whereupon Excel's undo has taken back the cells and not what is stored (R21). */
async function undone(change: QuoteDocument) {
  const { workbook } = startQuotes();
  const basis: Basis = { stored: undefined, twins: [], overwritten: [] };
  const target = { kind: "newSheet" } as const;
  await writer.writeQuote({ document, isLive: true, target, basis });
  await writer.updateQuote(change, true, { basis });
  expect(workbook.undo()).toBe(true);
  return { workbook, basis };
}

async function savedQuotes() {
  const saved = await store.savedQuotes();
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.quotes;
}

describe.each(CHANGES)("an update of %s that was undone in Excel", (_, change) => {
  it("is read as what it is", async () => {
    const { basis } = await undone(change);
    const reading = await reader.readQuote(document.id, 1, basis);
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.edits).not.toEqual([]);
    expect(reading.value.undoneTo).toEqual({ written: document, isLive: true });
  });

  it("is not written over unseen, and then written again", async () => {
    const { basis } = await undone(change);
    expect(await writer.updateQuote(change, true, { basis })).toMatchObject({
      status: "edited",
      reading: { undoneTo: { written: document } },
    });
    const again = await writer.updateQuote(change, true, { basis, isRedone: true });
    expect(again).toMatchObject({ status: "written" });
    expect(await savedQuotes()).toMatchObject([{ written: change }]);
    expect(await reader.readQuote(document.id, 1, basis)).toMatchObject({
      value: { document: change, edits: [], questions: [] },
    });
  });
});

it.each(CHANGES)(
  "an update of %s that was undone is known as such in another pane, and written again from there",
  async (_, change) => {
    await undone(change);
    const reading = await reader.readQuote(document.id, 1);
    expect(reading).toMatchObject({ value: { undoneTo: { isLive: true } } });
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.undoneTo?.written).toEqual(document);

    expect(await writer.updateQuote(change, true)).toMatchObject({ status: "edited" });
    const again = await writer.updateQuote(change, true, { isRedone: true });
    expect(again).toMatchObject({ status: "written" });
    expect(await reader.readQuote(document.id, 1)).toMatchObject({
      value: { document: change, edits: [], questions: [] },
    });
  },
);

it("several updates that were undone are known as the last state before, and no more than ten", async () => {
  const { workbook } = startQuotes();
  const quantityOf = (quantity: number) => changeLine(document, "a", { quantity });
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  for (let quantity = 10; quantity < 22; quantity += 1) {
    await writer.updateQuote(quantityOf(quantity), true);
  }
  const stateAfter = async () => {
    expect(workbook.undo()).toBe(true);
    const reading = await reader.readQuote(document.id, 1);
    if (!reading.ok) throw new Error(reading.error.code);
    return reading.value.undoneTo?.written;
  };
  for (let quantity = 20; quantity > 10; quantity -= 1) {
    expect(await stateAfter()).toEqual(quantityOf(quantity));
  }
  expect(await stateAfter()).toBeUndefined();
});

it("is not taken for undone what somebody has typed", async () => {
  const { workbook, basis } = await undone(changeLine(document, "a", { quantity: 7 }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(workbook.activeSheet.name);
    const found = sheet.getUsedRange().load("values,address");
    await context.sync();
    const row = found.values.findIndex((cells) => cells.includes("flux:line:a"));
    const column = found.values[row]?.findIndex((value) => value === "Call Recording") ?? 0;
    found.getCell(row, column).values = [["Pro IVR"]];
    await context.sync();
  });
  const reading = await reader.readQuote(document.id, 1, basis);
  if (!reading.ok) throw new Error(reading.error.code);
  expect(reading.value.edits).not.toEqual([]);
  expect(reading.value.undoneTo).toBeUndefined();
});

describe.each(["newSheet", "selection"] as const)(
  "a first writing to %s that was undone",
  (kind) => {
    it("is said as what it is, and written again", async () => {
      const { workbook } = startQuotes();
      const basis: Basis = { stored: undefined, twins: [], overwritten: [] };
      const request = { document, isLive: true, target: { kind }, basis };
      const start = workbook.state;
      await writer.writeQuote(request);
      while (workbook.canUndo) workbook.undo();
      expect(workbook.state.sheets).toBe(start.sheets);
      const [quote] = await savedQuotes();
      expect(quote).toMatchObject({ written: document, place: undefined, sheetWas: "undone" });
      expect(await reader.readQuote(document.id, 1, basis)).toMatchObject({
        error: { code: "quoteNotFound" },
      });

      expect(await writer.writeQuote(request)).toMatchObject({ status: "written" });
      expect(await reader.readQuote(document.id, 1, basis)).toMatchObject({
        value: { document, edits: [], questions: [] },
      });
    });

    it("is not taken back by the next update", async () => {
      const { workbook } = startQuotes();
      const basis: Basis = { stored: undefined, twins: [], overwritten: [] };
      await writer.writeQuote({ document, isLive: true, target: { kind }, basis });
      while (workbook.canUndo) workbook.undo();
      const before = workbook.state;
      const outcome = await writer.updateQuote(document, true, { basis });
      expect(outcome).toMatchObject({ status: "failed", problem: { code: "quoteNotFound" } });
      expect(workbook.state).toBe(before);
    });
  },
);

it("keeping a draft is no step that Ctrl+Z takes back", async () => {
  const { workbook } = startQuotes();
  const basis: Basis = { stored: undefined, twins: [], overwritten: [] };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["von Hand"]];
    await context.sync();
  });
  await store.saveDraft(document, basis);
  expect(workbook.undo()).toBe(true);
  expect(workbook.activeSheet.rows.size).toBe(0);
  expect(await savedQuotes()).toMatchObject([{ document }]);
});
