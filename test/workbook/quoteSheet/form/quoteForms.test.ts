/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../../src/quote";
import { createQuoteForms } from "../../../../src/workbook/quoteSheet/form/quoteForms";
import { createQuoteStore } from "../../../../src/workbook/quoteStore/quoteStore";
import { createQuoteWriter } from "../../../../src/workbook/quoteSheet/write/quoteWriter";
import { meanwhile } from "../support/meanwhile";
import { everyFault, printed } from "../support/everyFault";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const forms = createQuoteForms(QUOTES);
const document = sampleDocument();

async function withForm() {
  const started = startQuotes();
  expect(await forms.insertSampleForm()).toEqual({
    status: "written",
    undo: expect.any(Function) as unknown,
    place: { sheet: "Angebotsformular", address: "A1:H22" },
  });
  return started;
}

async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function inForm(edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Angebotsformular"));
    await context.sync();
  });
}

it("fills a copy of the form, keeps the form and the quote", async () => {
  const { host } = await withForm();
  const { roundTrips } = host.counters();

  expect(await forms.fillForm(document)).toEqual({
    status: "written",
    undo: expect.any(Function) as unknown,
    place: { sheet: "Angebot AN-2026-0042", address: "A1:H25" },
  });
  expect(host.counters().roundTrips - roundTrips).toBe(4);
  expect(host.failures).toEqual([]);
  expect(await valuesOf("Angebot AN-2026-0042", "A8:C15")).toMatchObject([
    ["Angebot AN-2026-0042", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["Pos.", "Produkt", "Laufzeit"],
    ["1", "Call Recording", "Abo24"],
    ["2", "Pro IVR", "Kauf"],
    ["3", "Call Recording", "Kauf"],
    ["4", "Pro IVR", "Abo12"],
  ]);
  expect(await valuesOf("Angebot AN-2026-0042", "F17")).toEqual([["Einmalig netto"]]);
  expect(await valuesOf("Angebotsformular", "A12")).toEqual([["{{positionen.pos}}"]]);
  const saved = await createQuoteStore(QUOTES).savedQuotes();
  expect(saved).toMatchObject({ value: { quotes: [{ document, place: undefined }] } });
});

it("keeps formats, formulas and heights of the row that it repeats", async () => {
  await withForm();
  await inForm((sheet) => {
    sheet.getRange("A12:H12").format.fill.color = "#FFEECC";
    sheet.getRange("12:12").format.rowHeight = 30;
    sheet.getRange("I12:I13").formulas = [["=E12*F12"], ["=SUM(G12:G13)"]];
  });
  await forms.fillForm(document);

  const repeated = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Angebot AN-2026-0042");
    const cell = sheet.getRange("A15").load("format/fill/color,format/rowHeight");
    const formula = sheet.getRange("I15:I16").load("formulas");
    await context.sync();
    return [cell.format.fill.color, cell.format.rowHeight, formula.formulas];
  });
  expect(repeated).toEqual(["#FFEECC", 30, [["=E15*F15"], ["=SUM(G12:G16)"]]]);
});

it("fills headers and footers, and nothing in those of the form", async () => {
  await withForm();
  await inForm((sheet) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = "FirstAndDefault";
    headersFooters.defaultForAllPages.leftFooter = "{{angebot.nummer}}";
    headersFooters.defaultForAllPages.rightFooter = "Seite &P";
    headersFooters.firstPage.centerHeader = "{{verkaeufer.firma}}";
  });
  expect(await forms.fillForm(document)).toMatchObject({ status: "written" });
  const read = async (name: string) =>
    Excel.run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getItem(name).pageLayout;
      const all = headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      const first = headersFooters.firstPage.load("centerHeader");
      await context.sync();
      return [all.leftFooter, all.rightFooter, first.centerHeader];
    });
  expect(await read("Angebot AN-2026-0042")).toEqual([
    "AN-2026-0042",
    "Seite &P",
    document.seller.company,
  ]);
  expect(await read("Angebotsformular")).toEqual([
    "{{angebot.nummer}}",
    "Seite &P",
    "{{verkaeufer.firma}}",
  ]);
});

it("writes text into cells formatted as text, and numbers into others", async () => {
  await withForm();
  await inForm((sheet) => {
    sheet.getRange("J1:J2").numberFormat = [["@"], ["@"]];
    sheet.getRange("J1:K2").values = [
      ["{{angebot.datum}}", "{{angebot.datum}}"],
      ["{{summe.einmalig}}", "{{summe.einmalig}}"],
    ];
  });
  await forms.fillForm(document);
  const [[day, serial] = [], [amount, number] = []] = await valuesOf(
    "Angebot AN-2026-0042",
    "J1:K2",
  );
  expect([day, serial]).toEqual(["15.01.2026", 46037]);
  expect(String(amount)).toMatch(/^\d+,\d\d\s€$/);
  expect(number).toBe(217.88);
});

it.each([10, 500])("takes four round trips for %d lines", async (lines) => {
  const { host } = await withForm();
  const { roundTrips } = host.counters();
  expect(await forms.fillForm(longDocument(lines))).toMatchObject({ status: "written" });
  expect(host.counters().roundTrips - roundTrips).toBe(4);
});

it("[R24] renames the copy in another request than the one that makes it", async () => {
  const { workbook } = await withForm();
  const names: (readonly string[])[] = [];
  const other = meanwhile(
    3,
    () => void names.push(workbook.state.sheets.map(({ name }) => name)),
    () => undefined,
  );
  await forms.fillForm(document);
  other.stop();
  const before = names.flat();
  expect(before).not.toContain("Angebot AN-2026-0042");
  // Under the name that Excel has given the copy.
  expect(before.filter((name) => name.startsWith("Angebotsformular"))).toHaveLength(2);
  expect(workbook.state.sheets.map(({ name }) => name)).toContain("Angebot AN-2026-0042");
});

it("says what is wrong with the form, and writes nothing", async () => {
  const { workbook } = await withForm();
  const problemOf = async (
    edit: (sheet: Excel.Worksheet) => void,
    of: QuoteDocument = document,
  ) => {
    await inForm(edit);
    const { sheets } = workbook.state;
    const outcome = await forms.fillForm(of);
    expect(workbook.state.sheets).toBe(sheets);
    return outcome.status === "failed" ? outcome.problem : outcome;
  };

  expect(await problemOf((sheet) => (sheet.getRange("C2").values = [["{{kunde.name}}"]]))).toEqual({
    code: "unknownPlaceholder",
    address: "C2",
    text: "{{kunde.name}}",
  });
  expect(
    await problemOf((sheet) => (sheet.getRange("C2").values = [["{{positionen.menge}}"]])),
  ).toEqual({ code: "twoLineRows", sheet: "Angebotsformular", rows: [2, 12] });
  expect(
    await problemOf((sheet) => {
      sheet.getRange("C2").clear();
      sheet.getRange("B12:B13").merge();
    }),
  ).toEqual({ code: "mergedLineRow", address: "B12:B13" });
  expect(
    await problemOf((sheet) => {
      sheet.getRange("B12:B13").unmerge();
      sheet.getRange("A12:H12").clear();
    }),
  ).toEqual({ code: "noLineRow", sheet: "Angebotsformular" });
  expect(await problemOf((sheet) => sheet.getRange("A:H").clear())).toEqual({
    code: "noPlaceholders",
    sheet: "Angebotsformular",
  });
  expect(await problemOf((sheet) => sheet.protection.protect())).toEqual({
    code: "sheetProtected",
    sheet: "Angebotsformular",
  });
});

it("fills a form or leaves the workbook as it was, whatever fails", async () => {
  const { host } = await withForm();
  const count = await everyFault(host, 4, async () => {
    const { status } = await forms.fillForm(document);
    return { isDone: status === "written" };
  });
  expect(printed("Form", count)).toEqual([]);
  expect(count.injected).toBeGreaterThan(20);
}, 240_000);

it("lists sheets that were filled, and takes none for a copy; a copy of them says nothing of a quote (R7)", async () => {
  await withForm();
  const writer = createQuoteWriter(QUOTES);
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await inForm((sheet) => sheet.activate());
  await forms.fillForm(document);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Angebot AN-2026-0042 (2)").copy().name = "Noch eins";
    context.workbook.worksheets.getItem("Angebot AN-2026-0042").copy().name = "Kopie";
    await context.sync();
  });
  const saved = await createQuoteStore(QUOTES).savedQuotes();
  const [quote] = saved.ok ? saved.value.quotes : [];

  expect(quote?.place?.sheet).toBe("Angebot AN-2026-0042");
  expect(quote?.copies.map(({ sheet }) => sheet)).toEqual(["Kopie"]);
  expect(quote?.forms).toEqual([{ sheet: "Angebot AN-2026-0042 (2)", address: "A1" }]);
});

it("a form that was made of a quote's sheet is none of its copies once it is filled", async () => {
  await withForm();
  const writer = createQuoteWriter(QUOTES);
  await writer.writeQuote({ document, isLive: true, target: { kind: "newSheet" } });
  await Excel.run(async (context) => {
    const form = context.workbook.worksheets.getItem("Angebot AN-2026-0042").copy();
    form.name = "Mein Formular";
    form.getRange("A:Z").clear();
    form.getRange("A1").values = [["{{angebot.nummer}}"]];
    form.activate();
    await context.sync();
  });
  expect(await forms.fillForm(document, true)).toMatchObject({ status: "written" });
  const saved = await createQuoteStore(QUOTES).savedQuotes();

  expect(saved).toMatchObject({
    value: {
      quotes: [
        { copies: [{ sheet: "Mein Formular" }], forms: [{ sheet: "Angebot AN-2026-0042 (2)" }] },
      ],
    },
  });
});
