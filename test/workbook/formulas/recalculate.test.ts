/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { createQuoteWriter } from "../../../src/workbook/quoteSheet/write/quoteWriter";
import { createQuoteStore } from "../../../src/workbook/quoteStore/quoteStore";
import { createFormulaTools } from "../../../src/workbook/formulas/officeFormulas";
import { openWorkbook, type OpenWorkbook, PROFILES } from "../../../workbench";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";
import { readWorkbook, saveWorkbook } from "../quoteSheet/panes/files";
import { priceFunctions, type PriceFunctions } from "./support/priceFunctions";

const { recalculate, show } = createFormulaTools("FLUX", 5000);

let excel: OpenWorkbook;
let prices: PriceFunctions;

function open(profile: keyof typeof PROFILES = "windows-de") {
  prices = priceFunctions();
  excel = openWorkbook({ profile: PROFILES[profile], functions: prices });
}

/** A price, what follows from it, a range of prices and a cell of the user's own. */
function fill(): void {
  excel.enter("A1", '=FLUX.PRICE("Call Recording")');
  excel.enter("A2", "=A1*2");
  excel.enter("B1", "Call Recording");
  excel.enter("B2", "Pro IVR");
  excel.enter("C1", "=FLUX.PRICES(B1:B2)");
  excel.enter("D1", 10);
  excel.style("A1", { numberFormat: '#,##0.00 "€"' });
}

const value = async () => {
  const reading = await recalculate();
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
};

describe.each(["windows-de", "web", "mac", "ltsc-2021"] as const)("in %s", (profile) => {
  it("finds all values of our functions that an older price list has left, and no others", async () => {
    open(profile);
    fill();
    await value();
    prices.setPrice(12);
    expect(excel.cell("A1").value).toBe(10);
    const { changed, calculated, unanswered, damaged } = await value();
    expect(changed).toEqual([
      { sheet: "Tabelle1", address: "A1", before: "10,00 €", after: "12,00 €", quote: undefined },
      { sheet: "Tabelle1", address: "C1", before: "10", after: "12", quote: undefined },
      { sheet: "Tabelle1", address: "C2", before: "11", after: "13", quote: undefined },
    ]);
    expect([calculated, unanswered, damaged]).toEqual([2, [], 0]);
    expect(excel.cell("A2").value).toBe(24);
  });
});

describe("a workbook that was saved with the values of an older price list", () => {
  async function reopened(): Promise<void> {
    open();
    fill();
    await value();
    const { workbook } = excel.host;
    const bytes = await saveWorkbook(workbook);
    prices.setPrice(12);
    await readWorkbook(workbook, bytes);
  }
  const shown = () => ["A1", "A2", "C1", "C2"].map((address) => excel.cell(address).value);

  it("[R10] opens with them, and F9 leaves them as they are", async () => {
    await reopened();
    expect(shown()).toEqual([10, 20, 10, 11]);
    excel.host.workbook.calculator.recalculate("Recalculate");
    excel.enter("D2", 5);
    expect(shown()).toEqual([10, 20, 10, 11]);
  });

  it("[R10] is calculated anew by the pane, which lists what has changed", async () => {
    await reopened();
    const { changed, calculated } = await value();
    expect(calculated).toBe(2);
    expect(changed.map(({ address, before, after }) => [address, before, after])).toEqual([
      ["A1", "10,00 €", "12,00 €"],
      ["C1", "10", "12"],
      ["C2", "11", "13"],
    ]);
    expect(shown()).toEqual([12, 24, 12, 13]);
    expect((await value()).changed).toEqual([]);
  });

  it("[R10] is calculated where a cell changes that a formula is given", async () => {
    await reopened();
    excel.enter("B1", "Pro IVR");
    await waitFor(() => expect(excel.host.workbook.calculator.isPending()).toBe(false));
    expect(shown()).toEqual([10, 20, 12, 13]);
  });
});

it("writes nothing, so that everything can be undone as before", async () => {
  open("windows-de");
  fill();
  await value();
  const { state } = excel.host.workbook;
  prices.setPrice(12);
  await value();
  expect(excel.host.workbook.state).toBe(state);
});

it("names what did not answer, and what has to be repaired", async () => {
  open();
  fill();
  excel.enter("E1", '=_xldudf_FLUX_PRICE("a")');
  await value();
  prices.fallSilent();
  const silent = createFormulaTools("FLUX", 400);
  const reading = await silent.recalculate();
  expect(reading).toMatchObject({
    ok: true,
    value: {
      changed: [],
      unanswered: [{ address: "A1" }, { address: "C1" }],
      damaged: 1,
    },
  });
});

it("points out what belongs to a quote, and that a revision was sent", async () => {
  open();
  const quotes = { namespace: "FLUX", timeout: 5000 };
  const document = quoteDocument(
    [documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })], { id: "s1" })],
    { id: "q", number: "AN-1" },
  );
  await createQuoteWriter(quotes).writeQuote({
    document,
    isLive: true,
    target: { kind: "newSheet" },
  });
  await createQuoteStore(quotes).saveRevision({ ...document, revision: 2 });
  fill();
  await value();
  prices.setPrice(12);
  const { changed } = await value();
  expect(changed.find(({ sheet }) => sheet === "Angebot AN-1")).toMatchObject({
    quote: { number: "AN-1", revision: 1, isSuperseded: true },
  });
  expect(changed.find(({ sheet }) => sheet === "Tabelle1")?.quote).toBeUndefined();
});

it("reads a workbook with long texts in pieces that Excel on the web gives out", async () => {
  open("web");
  fill();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const text = "x".repeat(8000);
    for (let row = 0; row < 400; row += 100) {
      sheet.getRangeByIndexes(10 + row, 5, 100, 1).values = Array.from({ length: 100 }, () => [
        text,
      ]);
      await context.sync();
    }
  });
  const { calculated } = await value();
  expect(calculated).toBe(2);
});

it("says so where there is nothing to calculate", async () => {
  open();
  excel.enter("A1", "=SUM(B1)");
  expect(await value()).toEqual({ calculated: 0, changed: [], unanswered: [], damaged: 0 });
});

it("leads to a cell", async () => {
  open();
  excel.addSheet("Zweites Blatt");
  await expect(show({ sheet: "Zweites Blatt", address: "C3" })).resolves.toMatchObject({
    ok: true,
  });
  expect(excel.host.workbook.activeSheet.name).toBe("Zweites Blatt");
  await expect(show({ sheet: "Fort", address: "C3" })).resolves.toMatchObject({
    ok: false,
    error: { code: "workbookChanged" },
  });
});
