/** @jest-environment jsdom */
import { moveLine, removeLine } from "../../../src/quote";
import { createQuoteDeletion } from "../../../src/workbook/quoteSheet/deletion/quoteDeletion";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteReader } from "../../../src/workbook/quoteSheet/read/quoteReader";
import { displayText, ENGLISH, GERMAN, type ProfileName, PROFILES } from "../../../workbench";
import { comparable } from "./support/comparable";
import { QUOTES, sampleDocument, startQuotes } from "./support/quoteHost";
import { bringToFront, startWorkbook, WRITES } from "./support/writes";

const store = createQuoteStore(QUOTES);
const writer = createQuoteWriter(QUOTES);
const document = sampleDocument();
const OWN = "Angebot AN-2026-0042";
const OWN_BY = { de: OWN, en: "Quote AN-2026-0042" };
const ALL = Object.keys(PROFILES) as ProfileName[];

function startIn(excel: ProfileName) {
  return startQuotes({ profile: PROFILES[excel] });
}

const write = () => writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });

async function change(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

it.each(ALL)("[R6] a quote has no place once its sheet is deleted, in %s", async (excel) => {
  startIn(excel);
  await write();
  await change(({ worksheets }) => worksheets.getItem(OWN).delete());
  const saved = await store.savedQuotes();
  expect(saved).toMatchObject({ value: { quotes: [{ document, place: undefined }] } });
  expect(saved).not.toMatchObject({ value: { quotes: [{ sheetWas: "undone" }] } });
  expect(await write()).toMatchObject({ status: "written", place: { sheet: OWN } });
});

it.each(ALL)("[R7] a copy of its sheet is known as one, in %s", async (excel) => {
  startIn(excel);
  await write();
  await change(({ worksheets }) => {
    worksheets.getItem(OWN).copy().name = "Kopie";
  });
  expect(await store.savedQuotes()).toMatchObject({
    value: { quotes: [{ place: { sheet: OWN }, copies: [{ sheet: "Kopie" }] }] },
  });
});

describe("a copy of the sheet in front", () => {
  async function withCopy(excel: ProfileName) {
    const started = startIn(excel);
    await write();
    await change(({ worksheets }) => {
      const copy = worksheets.getItem(OWN).copy();
      copy.name = "Kopie";
    });
    await change(({ worksheets }) => worksheets.getItem("Kopie").activate());
    return started;
  }
  const writeAnew = () =>
    writer.writeQuote({ document, isLive: true, target: { kind: "newSheet", isAnew: true } });

  it.each(ALL)("[R8] does not hinder writing anew, in %s", async (excel) => {
    await withCopy(excel);
    expect(await writeAnew()).toMatchObject({ status: "written", place: { sheet: `${OWN} (2)` } });
    const saved = await store.savedQuotes();
    expect(saved).toMatchObject({ value: { quotes: [{ place: { sheet: `${OWN} (2)` } }] } });
    const [quote] = saved.ok ? saved.value.quotes : [];
    expect(quote?.copies.map(({ sheet }) => sheet).sort()).toEqual([OWN, "Kopie"].sort());
  });

  it.each(ALL)("[R8] does not hinder taking back what failed, in %s", async (excel) => {
    const { host, workbook } = await withCopy(excel);
    const sheets = workbook.state.sheets.map(({ name }) => name);
    host.faults.failMember("NamedItem.visible", "GeneralException");
    expect(await writeAnew()).toMatchObject({ problem: { hostCode: "GeneralException" } });
    expect(workbook.state.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(workbook.activeSheet.name).toBe("Kopie");
    expect(await store.savedQuotes()).toMatchObject({
      value: { quotes: [{ place: { sheet: OWN } }] },
    });
  });
});

it.each(WRITES.filter(({ makes }) => makes !== undefined))(
  "[R23] $name is the same in every Excel, and in front",
  async (action) => {
    const sheets = new Map<string, string>();
    for (const excel of ALL) {
      const { workbook } = await startWorkbook({ profile: PROFILES[excel] });
      await bringToFront(action);
      await action.work();
      expect([excel, workbook.activeSheet.name]).toEqual([excel, action.makes]);
      const made = workbook.activeSheet;
      const alone = { ...workbook.state, sheets: [{ ...made, customProperties: new Map() }] };
      sheets.set(excel, comparable(alone));
    }
    expect(new Set(sheets.values()).size).toBe(1);
  },
);

it.each(ALL)("[R27] the name of a quote is hidden from the beginning, in %s", async (excel) => {
  const { workbook } = startIn(excel);
  await write();
  expect(workbook.state.names.map(({ isVisible }) => isVisible)).toEqual([false]);
});

it.each(ALL)(
  "[R19] an update that fails after its part was stored is finished, in %s",
  async (excel) => {
    const { host } = startIn(excel);
    await write();
    host.faults.failMember("Range.delete", "GeneralException");
    const shorter = removeLine(document, "b");
    expect(await writer.updateQuote(shorter, true)).toMatchObject({ status: "written" });
    expect(await store.savedQuotes()).toMatchObject({ value: { quotes: [{ written: shorter }] } });
  },
);

it.each(ALL)(
  "[R19] a revision or a quote brought back that fails leaves the one before as it was, in %s",
  async (excel) => {
    const { host, workbook } = startIn(excel);
    await store.saveDraft(document);
    const parts = () => workbook.state.customXmlParts.map(({ xml }) => xml);
    const before = parts();
    const next = { ...document, revision: 2 };
    host.faults.failMember("CustomXmlPartCollection.add", "GeneralException");
    const failed = { ok: false, error: { hostCode: "GeneralException" } };
    expect(await store.saveRevision(next)).toMatchObject(failed);
    expect(parts()).toEqual(before);

    await store.saveRevision(next);
    const saved = await store.savedQuotes();
    const latest = saved.ok
      ? saved.value.quotes.find((each) => each.document.revision === 2)
      : undefined;
    if (!latest) throw new Error("The revision is missing");
    const deleted = await createQuoteDeletion(QUOTES).deleteQuote(latest, false);
    if (!deleted.ok) throw new Error(deleted.error.code);
    const without = parts();
    host.faults.failMember("CustomXmlPartCollection.add", "GeneralException");
    expect(await deleted.value.undo()).toMatchObject(failed);
    expect(parts()).toEqual(without);
  },
);

describe.each([
  ["de", "15.01.2026"],
  ["en", "15/01/2026"],
] as const)("days of a quote in %s", (language, shown) => {
  const quote = sampleDocument({ language, date: "2026-01-15" });
  const dayCell = async () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(OWN_BY[language]).getUsedRange();
      used.load("values,numberFormat");
      await context.sync();
      const found = used.values.flatMap((row, r) =>
        row.flatMap((value, c) => (value === 46_037 ? [[r, c] as const] : [])),
      );
      return found.map(([r, c]) => ({
        format: String(used.numberFormat[r]?.[c]),
        change: (workbook: Excel.Workbook, format: string) => {
          const cell = workbook.worksheets.getItem(OWN_BY[language]).getCell(r, c);
          cell.numberFormat = [[format]];
        },
      }));
    });
  const writeIt = () =>
    writer.writeQuote({ document: quote, isLive: true, target: { kind: "newSheet" } });

  it.each(ALL)(
    "[R36] are shown as its letter has them, written in %s of one system and read in another",
    async (excel) => {
      for (const culture of [GERMAN, ENGLISH]) {
        startQuotes({ profile: PROFILES[excel], culture });
        await writeIt();
        const [cell, ...others] = await dayCell();
        expect(others).toEqual([]);
        for (const reader of [GERMAN, ENGLISH]) {
          expect(displayText(46_037, cell?.format ?? "", reader)).toBe(shown);
        }
      }
    },
  );

  it("[R36] are read in the formats of earlier versions, and of a system, as untouched", async () => {
    for (const format of ["dd.mm.yyyy", "dd\\/mm\\/yyyy", "m/d/yyyy"]) {
      startIn("windows-de");
      await writeIt();
      const [cell] = await dayCell();
      await change((workbook) => cell?.change(workbook, format));
      expect(await createQuoteReader(QUOTES).readQuote(quote.id, quote.revision)).toMatchObject({
        value: { document: quote, edits: [], questions: [] },
      });
      const changed = { ...quote, customer: { ...quote.customer, company: "Neue AG" } };
      expect(await writer.updateQuote(changed, true)).toMatchObject({ status: "written" });
    }
  });
});

it("[R40] lines are moved only by an Excel that can move cells", async () => {
  startQuotes({ apiVersion: "1.10" });
  await write();
  const moved = moveLine(document, "a", { siteId: "s2", index: 0 });
  expect(await writer.updateQuote(moved, true)).toEqual({
    status: "failed",
    problem: { code: "requirementSet", version: "ExcelApi 1.11" },
  });
});
