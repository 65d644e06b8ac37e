/** @jest-environment jsdom */
import { type QuoteDocument, changeLine } from "../../../../src/quote";
import { createQuoteDeletion } from "../../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import type { SheetStays } from "../../../../src/workbook/ports/quotes/deletionPort";
import type { SeenQuote } from "../../../../src/workbook/ports/quotes/quotePort";
import { QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const deletion = createQuoteDeletion(QUOTES);
const document = sampleDocument();
const seenAs = (document: QuoteDocument, change: Partial<SeenQuote> = {}): SeenQuote => ({
  ...{ document, written: document, isLive: true, isSuperseded: false, isOwnSheet: true },
  twins: [],
  ...change,
});
const seen = seenAs(document);
const SHEET = "Angebot AN-2026-0042";

async function change(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

const write = (isLive = true) =>
  writer.writeQuote({ document, isLive, target: { kind: "newSheet" } });

async function deleted(withSheet: boolean, what = seen) {
  const done = await deletion.deleteQuote(what, withSheet, withSheet);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

async function savedRevisions() {
  const reading = await store.savedQuotes();
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value.quotes.map(({ document: { revision }, isSuperseded, place }) => ({
    revision,
    isSuperseded,
    sheet: place?.sheet,
  }));
}

it("deletes what is stored and the name; the cells stay, and undo finds them again", async () => {
  const { workbook } = startQuotes();
  await write();
  const before = workbook.state;
  const { undo, sheet } = await deleted(false);

  expect(sheet).toBeUndefined();
  expect(workbook.state.customXmlParts).toEqual([]);
  expect(workbook.state.names).toEqual([]);
  expect(workbook.sheetNamed(SHEET)?.rows).toBe(
    before.sheets.find(({ name }) => name === SHEET)?.rows,
  );
  expect(await undo()).toEqual({ ok: true, value: { newSheet: undefined } });
  expect(await savedRevisions()).toEqual([{ revision: 1, isSuperseded: false, sheet: SHEET }]);
  expect(workbook.state.sheets).toEqual(before.sheets);
});

it.each([[true], [false]])(
  "deletes its own sheet when nothing else is on it, live: %s; undo writes it anew",
  async (isLive) => {
    const { workbook } = startQuotes();
    await write(isLive);
    const rows = workbook.sheetNamed(SHEET)?.rows;
    workbook.activate(workbook.state.sheets[0]?.id ?? "");
    expect(await deletion.sheetToDelete({ document })).toEqual({
      ok: true,
      value: { sheet: SHEET, staysSince: undefined, mayHaveNotes: true },
    });
    expect(workbook.activeSheet.name).toBe(SHEET);
    const { undo, sheet } = await deleted(true, seenAs(document, { isLive }));

    expect(sheet).toEqual({ sheet: SHEET, staysSince: undefined });
    expect(workbook.sheetNamed(SHEET)).toBeUndefined();
    expect(await undo()).toEqual({ ok: true, value: { newSheet: SHEET } });
    expect(workbook.sheetNamed(SHEET)?.rows).toEqual(rows);
    expect(await savedRevisions()).toEqual([{ revision: 1, isSuperseded: false, sheet: SHEET }]);
  },
);

it("brings a quote back to where its cells are by now, and writes it anew where they are edited", async () => {
  const { workbook } = startQuotes();
  await write();
  const { undo } = await deleted(false);
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem(SHEET);
    sheet.name = "Kunde";
    sheet.getRange("1:3").insert("Down");
  });
  expect(await undo()).toEqual({ ok: true, value: { newSheet: undefined } });
  expect(workbook.state.names[0]?.formula).toMatch(/^=Kunde!\$A\$4:\$L\$\d+$/);

  const again = await deleted(false);
  await change(({ worksheets }) => {
    worksheets.getItem("Kunde").getRange("A10").values = [["mein Text"]];
  });
  const rows = workbook.sheetNamed("Kunde")?.rows;
  expect(await again.undo()).toEqual({ ok: true, value: { newSheet: SHEET } });
  expect(workbook.sheetNamed("Kunde")?.rows).toBe(rows);
  expect(await savedRevisions()).toEqual([{ revision: 1, isSuperseded: false, sheet: SHEET }]);
});

it("still knows its cells after an update, and after the sheet was renamed and rows were added above", async () => {
  const { workbook } = startQuotes();
  await write();
  const changed = changeLine(document, "d", { note: "neu", quantity: 7 });
  await writer.updateQuote(changed, true);
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem(SHEET);
    sheet.name = "Kunde";
    sheet.getRange("1:3").insert("Down");
  });
  const { sheet } = await deleted(true, seenAs(changed));

  expect(sheet).toEqual({ sheet: "Kunde", staysSince: undefined });
  expect(workbook.sheetNamed("Kunde")).toBeUndefined();
});

const own =
  (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) => (workbook: Excel.Workbook) =>
    act(workbook.worksheets.getItem(SHEET), workbook);

const STAYS: readonly (readonly [string, (workbook: Excel.Workbook) => void, SheetStays])[] = [
  [
    "a cell beside the quote",
    own((sheet) => {
      sheet.getRange("P7").values = [["Notiz"]];
    }),
    { reason: "cell", address: "P7" },
  ],
  [
    "a cell above it, which was moved down",
    own((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C1").values = [["Entwurf!"]];
    }),
    { reason: "cell", address: "C1" },
  ],
  [
    "a cell of it that was typed over",
    own((sheet) => {
      sheet.getRange("C1").values = [["Meine Firma"]];
    }),
    { reason: "cell", address: "C1" },
  ],
  [
    "a formula in place of another one",
    own((sheet) => {
      sheet.getRange("I30").formulas = [["=1+1"]];
    }),
    { reason: "cell", address: "I30" },
  ],
  [
    "a row that was deleted",
    own((sheet) => sheet.getRange("20:20").delete("Up")),
    { reason: "cell", address: expect.any(String) as string },
  ],
  ["a table", own((sheet) => sheet.tables.add("P1:Q3", true)), { reason: "objects" }],
  [
    "a chart",
    own((sheet) => sheet.charts.add("Line", sheet.getRange("I20:I24"))),
    { reason: "objects" },
  ],
  [
    "a comment",
    own((sheet, { comments }) => comments.add(sheet.getRange("C20"), "Rückfrage")),
    { reason: "objects" },
  ],
  [
    "a name of the user",
    own((sheet, { names }) => names.add("Summe", sheet.getRange("J30"))),
    { reason: "referredTo", by: "Summe" },
  ],
  [
    "a formula on another sheet",
    ({ worksheets }) => {
      worksheets.getItem("Tabelle1").getRange("B2").formulas = [[`='${SHEET}'!J30*2`]];
    },
    { reason: "referredTo", by: "Tabelle1!B2" },
  ],
  [
    "no other sheet to be seen",
    ({ worksheets }) => {
      worksheets.getItem("Tabelle1").visibility = "Hidden";
    },
    { reason: "lastVisible" },
  ],
  [
    "that it is hidden",
    own((sheet) => {
      sheet.visibility = "Hidden";
    }),
    { reason: "hidden" },
  ],
  ["a protected sheet", own((sheet) => sheet.protection.protect()), { reason: "protected" }],
  ["a protected workbook", ({ protection }) => protection.protect(), { reason: "protected" }],
  [
    "a cell so far away that nobody can look through all of them",
    own((sheet) => {
      sheet.getRange("XFD1048576").values = [["?"]];
    }),
    { reason: "unchecked" },
  ],
  [
    "that its cells were moved to another sheet",
    own((sheet, { worksheets }) => {
      const target = worksheets.add("Ziel");
      sheet.getRange("A1:L90").moveTo(target.getRange("A1"));
    }),
    { reason: "shared" },
  ],
];

it.each(STAYS)("leaves the sheet because of %s, and says so", async (_what, act, staysSince) => {
  const { workbook } = startQuotes();
  await write();
  await change(act);
  const sheets = () =>
    workbook.state.sheets.map((sheet) => ({ ...sheet, customProperties: undefined }));
  const before = sheets();
  const asked = await deletion.sheetToDelete({ document });
  expect(asked).toMatchObject({ ok: true, value: { staysSince } });
  const { sheet } = await deleted(true);

  expect(sheet).toMatchObject({ staysSince });
  expect(workbook.state.customXmlParts).toEqual([]);
  expect(sheets()).toEqual(before);
});

it("refuses when somebody has changed the quote since, or deleted it", async () => {
  const { workbook } = startQuotes();
  await write();
  await store.saveDraft({ ...document, date: "2026-05-05" });
  const before = workbook.state;
  expect(await deletion.deleteQuote(seen, true)).toEqual({
    ok: false,
    error: { code: "changedElsewhere" },
  });
  expect(workbook.state).toBe(before);
  expect(await deletion.deleteQuote({ ...seen, document: { ...document, id: "x" } }, true)).toEqual(
    {
      ok: false,
      error: { code: "quoteNotFound" },
    },
  );
});

describe("revisions", () => {
  const second = sampleDocument({ revision: 2 });
  const asDraft = (draft: QuoteDocument) =>
    seenAs(draft, { written: undefined, isOwnSheet: false });

  it("makes the one before valid again, and superseded again by undo", async () => {
    startQuotes();
    await write();
    await store.saveRevision(second);
    const { undo } = await deleted(false, asDraft(second));
    expect(await savedRevisions()).toEqual([{ revision: 1, isSuperseded: false, sheet: SHEET }]);
    await undo();
    expect(await savedRevisions()).toEqual([
      { revision: 1, isSuperseded: true, sheet: SHEET },
      { revision: 2, isSuperseded: false, sheet: undefined },
    ]);
  });

  it("leaves the others alone when an earlier one is deleted, and it comes back superseded", async () => {
    startQuotes();
    await write();
    await store.saveRevision(second);
    const { undo } = await deleted(false, seenAs(document, { isSuperseded: true }));
    expect(await savedRevisions()).toEqual([
      { revision: 2, isSuperseded: false, sheet: undefined },
    ]);
    await undo();
    expect(await savedRevisions()).toContainEqual({
      revision: 1,
      isSuperseded: true,
      sheet: SHEET,
    });
  });

  it("does not bring one back over another of its number", async () => {
    startQuotes();
    await store.saveRevision(second);
    const { undo } = await deleted(false, asDraft(second));
    await store.saveRevision({ ...second, date: "2026-03-01" });
    expect(await undo()).toEqual({ ok: false, error: { code: "revisionTaken", revision: 2 } });
  });
});
