/** @jest-environment jsdom */
import type { QuoteDocument } from "../../../../src/quote";
import { createQuoteExtras } from "../../../../src/workbook/quoteSheet/extras/quoteExtras";
import { addressOf, ENGLISH } from "../../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { everyFault, printed } from "../support/everyFault";
import { comparable } from "../support/comparable";
import { longDocument, QUOTES, sampleDocument, startQuotes } from "../support/quoteHost";

const extras = createQuoteExtras(QUOTES);
const PLAN = "Zahlungsplan AN-2026-0042";
const COMPARISON = "Vergleich AN-2026-0042";

/** What the cells hold as they were written, by address. */
function contents({ workbook }: ReturnType<typeof startQuotes>, name: string) {
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].map(([column, { constant, formula, style }]) => ({
      row,
      column,
      content: formula ?? constant,
      format: style.numberFormat,
    })),
  );
}

describe.each([
  ["payment plan", PLAN, (document: QuoteDocument) => extras.insertPaymentPlan(document)],
  [
    "comparison",
    COMPARISON,
    (document: QuoteDocument) => extras.insertComparisonChart(document, 6),
  ],
])("a %s", (name, sheetName, insert) => {
  it("comes in a new sheet in front, in three round trips and one step to undo", async () => {
    const started = startQuotes();
    const before = started.workbook.state;

    expect(await insert(sampleDocument())).toEqual({
      status: "written",
      undo: expect.any(Function) as unknown,
      place: { sheet: sheetName, address: expect.stringMatching(/^A1:F\d+$/) as string },
    });
    expect(started.host.failures).toEqual([]);
    expect(started.host.counters().roundTrips).toBe(3);
    expect(started.workbook.activeSheet.name).toBe(sheetName);
    started.workbook.undo();
    expect(started.workbook.state).toEqual(before);
  });

  it("takes as many actions for ten lines as for five hundred", async () => {
    const actions = [];
    for (const lines of [10, 500]) {
      const { host } = startQuotes();
      expect(await insert(longDocument(lines))).toMatchObject({ status: "written" });
      actions.push(host.counters().actions);
    }
    expect(actions[1]).toBe(actions[0]);
  });

  it("leaves an earlier one as it is, with all that was done to it", async () => {
    const started = startQuotes();
    await insert(sampleDocument());
    const earlier = started.workbook.sheetNamed(sheetName);

    expect(await insert(sampleDocument())).toMatchObject({
      place: { sheet: `${sheetName} (2)` },
    });
    expect(started.workbook.sheetNamed(sheetName)).toBe(earlier);
  });

  it("takes what users wrote for text", async () => {
    const started = startQuotes();
    const customer = { ...sampleDocument().customer, company: '=1+1&"x"' };
    const document = sampleDocument({ number: "=A1", customer });

    expect(await insert(document)).toMatchObject({ status: "written" });
    const cells = contents(started, started.workbook.activeSheet.name);
    expect(cells.map(({ content }) => content)).toContain('=1+1&"x"');
    const formulas = cells.filter(
      ({ content }) => typeof content === "string" && content.startsWith("="),
    );
    expect(formulas.filter(({ column }) => column === 0)).toHaveLength(1);
  });

  it("is the same in a German and in an English Excel", async () => {
    const inEnglish = startQuotes({ culture: ENGLISH });
    await insert(sampleDocument());
    const inGerman = startQuotes();
    await insert(sampleDocument());

    expect(contents(inGerman, sheetName)).toEqual(contents(inEnglish, sheetName));
  });

  it("speaks the language of the quote", async () => {
    const { workbook } = startQuotes();
    await insert(sampleDocument({ language: "en" }));

    expect(workbook.activeSheet.name).toMatch(/^(Payment plan|Comparison) AN-2026-0042$/);
  });

  it("is not made of a quote with nothing to pay, nor by a price list that is not known", async () => {
    const { workbook } = startQuotes();
    const before = workbook.state;

    expect(await insert(quoteDocument([]))).toEqual({
      status: "failed",
      problem: { code: "nothingToPay" },
    });
    expect(await insert(sampleDocument({ edition: "1999-01" }))).toEqual({
      status: "failed",
      problem: { code: "unknownEdition", edition: "1999-01" },
    });
    expect(workbook.state).toBe(before);
  });

  it("says why it could not be made", async () => {
    const { host } = startQuotes();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await insert(sampleDocument())).toEqual({
      status: "failed",
      problem: { code: "workbookProtected" },
    });
    host.faults.refuse("CellEditMode", { request: 1 });
    expect(await insert(sampleDocument())).toEqual({
      status: "failed",
      problem: { code: "cellEditMode" },
    });
  });

  it("leaves no trace when any action fails or Excel is lost", async () => {
    const { host } = startQuotes();
    const site = documentSite(45, [documentLine("call-recording", "sub24")]);
    const document = quoteDocument([site], { interval: "yearly" });
    const faults = await everyFault(host, 3, async () => {
      const outcome = await insert(document);
      return { isDone: outcome.status === "written" };
    });

    expect(printed(`A ${name}`, faults)).toEqual([]);
    expect(faults.injected).toBeGreaterThan(60);
  }, 240_000);
});

describe("the payment plan", () => {
  it("[M3] is a native table of dates and amounts with VAT by invoice, and a row of sums", async () => {
    const started = startQuotes();
    const document = quoteDocument([documentSite(45, [documentLine("call-recording", "sub12")])], {
      interval: "quarterly",
    });
    await extras.insertPaymentPlan(document);
    const sheet = started.workbook.activeSheet;
    const [table] = sheet.tables;
    const row = (index: number) =>
      contents(started, PLAN).flatMap((cell) => (cell.row === index ? [cell.content] : []));

    expect(sheet.tables).toHaveLength(1);
    expect([table && addressOf(table.area), table?.hasTotals]).toEqual(["A6:F11", true]);
    expect(row(5)).toEqual(["Rechnung am", "bezahlt bis", "Netto", "USt.-Satz", "USt.", "Brutto"]);
    expect(row(6)).toEqual([46054, 46142, 353.07, 0.19, "=ROUND(C7*D7,2)", "=ROUND(C7+E7,2)"]);
    expect(row(10)).toEqual([
      "Summe",
      null,
      "=SUBTOTAL(109,C7:C10)",
      null,
      "=SUBTOTAL(109,E7:E10)",
      "=SUBTOTAL(109,F7:F10)",
    ]);
    expect(contents(started, PLAN).find((cell) => cell.row === 6)?.format).toBe('dd"."mm"."yyyy');
  });

  it("prints on A4 with its heads on every page", async () => {
    const { workbook } = startQuotes();
    await extras.insertPaymentPlan(sampleDocument());
    const { pageLayout } = workbook.activeSheet;

    expect(pageLayout.settings).toMatchObject({ paperSize: "A4", orientation: "Portrait" });
    expect(pageLayout.printTitleRows).toMatchObject({ row: 5, rows: 1 });
    expect(pageLayout.printAreas.map(addressOf)).toEqual(["A1:F31"]);
  });

  it.each([
    ["DE", "0%"],
    ["CH", "0.0#%"],
  ] as const)("shows the rate of %s without idle decimals", async (country, format) => {
    const started = startQuotes();
    const seller = { ...sampleDocument().seller, country };
    const customer = { ...sampleDocument().customer, country };
    await extras.insertPaymentPlan(sampleDocument({ seller, customer }));

    expect(
      contents(started, PLAN).find(({ row, column }) => row === 6 && column === 3)?.format,
    ).toBe(format);
  });

  it("[M4] says that the customer owes the tax, and adds none", async () => {
    const started = startQuotes();
    const customer = { ...sampleDocument().customer, country: "FR", vatId: "FR12345678901" };
    await extras.insertPaymentPlan(sampleDocument({ customer }));
    const cells = contents(started, PLAN);

    expect(cells.map(({ content }) => content)).toContainEqual(
      expect.stringContaining("Steuerschuldnerschaft des Leistungsempfängers"),
    );
    const rates = cells.filter(({ row, column }) => column === 3 && row > 6 && row < 30);
    expect(new Set(rates.map(({ content }) => content))).toEqual(new Set([0]));
  });
});

describe("the comparison", () => {
  it("is a native chart with a title, axes in euro and a line for each way to pay", async () => {
    const { workbook } = startQuotes();
    await extras.insertComparisonChart(sampleDocument(), 36);
    const [chart] = workbook.activeSheet.charts;

    expect(chart).toMatchObject({
      type: "Line",
      settings: {
        "title/text": "Angebot AN-2026-0042: Kosten über 36 Monate, netto",
        "axes/valueAxis/numberFormat": '#,##0 "€"',
        "axes/valueAxis/title/text": "Kosten in €, netto",
        "axes/categoryAxis/title/text": "Monate",
        "axes/categoryAxis/tickLabelSpacing": 3,
      },
    });
    const strokes = [0, 1, 2, 3, 4].map(
      (index) => chart?.settings[`series/${index}/format/line/lineStyle`],
    );
    expect(new Set(strokes).size).toBe(5);
  });

  it("draws columns over a single month, and a quote that is one of the ways only once", async () => {
    const started = startQuotes();
    const site = documentSite(45, [documentLine("call-recording", "sub24")]);
    await extras.insertComparisonChart(quoteDocument([site]), 1);
    const heads = contents(started, COMPARISON).flatMap(({ row, column, content }) =>
      row === 8 && column > 0 ? [content] : [],
    );

    expect(started.workbook.activeSheet.charts[0]?.type).toBe("ColumnClustered");
    expect(heads).toEqual(["alles Kauf", "alles Abo12", "alles Abo24 (angeboten)", "alles Abo36"]);
    const widths = [1, 2, 3, 4].map(
      (column) => started.workbook.activeSheet.columnProperties.get(column)?.size,
    );
    // The longest heading takes more than the usual width and is not cut.
    expect(widths).toEqual([84, 84, expect.any(Number), 84]);
    expect(widths[2]).toBeGreaterThan(120);
  });
});

it("leaves what else is in the workbook alone", async () => {
  const { workbook } = startQuotes();
  const [first] = workbook.state.sheets;
  await extras.insertPaymentPlan(sampleDocument());

  expect(comparable({ ...workbook.state, sheets: workbook.state.sheets.slice(0, 1) })).toEqual(
    comparable({ ...workbook.state, sheets: first ? [first] : [] }),
  );
});
