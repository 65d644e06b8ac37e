/** @jest-environment jsdom */
import { createOfficeQuotes } from "../../../../src/workbook/connection/officeQuotes";
import { countDatesFrom, openWorkbook } from "../../../../workbench";
import { sampleDocument } from "../support/quoteHost";

const quotes = createOfficeQuotes("FLUX");
const write = (target: { kind: "newSheet" } | { kind: "selection" } | { kind: "form" }) =>
  quotes.writeQuote({ document: sampleDocument(), isLive: true, target });

afterEach(() => {
  countDatesFrom(1900);
});

it.each([
  ["a quote in a new sheet", () => write({ kind: "newSheet" })],
  ["a quote at the selection", () => write({ kind: "selection" })],
  ["a form", () => write({ kind: "form" })],
  ["an update", () => quotes.updateQuote(sampleDocument(), true)],
  ["a copy for the customer", () => quotes.copyForCustomer("quote1", 1)],
  ["a payment plan", () => quotes.insertPaymentPlan(sampleDocument())],
])("refuses before anything is written: %s", async (_what, attempted) => {
  const { workbook } = openWorkbook().host;
  countDatesFrom(1904);
  const before = workbook.state;

  expect(await attempted()).toEqual({ status: "failed", problem: { code: "dates1904" } });
  expect(workbook.state).toBe(before);
});

it("keeps drafts in a workbook that counts its days from 1904", async () => {
  openWorkbook();
  countDatesFrom(1904);

  expect(await quotes.saveDraft(sampleDocument())).toMatchObject({ ok: true });
});
