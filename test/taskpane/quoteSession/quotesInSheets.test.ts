import { quotesInSheets } from "../../../src/taskpane/quoteSession/quotesInSheets";
import { savedQuote } from "../quoteEditor/writing/fakeWorkbook";
import { quoteDocument } from "../../support/quoteDocuments";

const DOCUMENT = quoteDocument([]);
const WRITTEN = { status: "written", place: { sheet: "Angebot", address: "A1:L40" } } as const;
const NOT_FOUND = { ok: false, error: { code: "quoteNotFound" } } as const;
const NOT_LOADED = { code: "partNotLoaded" };

const inSheets = {
  writeQuote: () => Promise.resolve(WRITTEN),
  updateQuote: () => Promise.resolve(WRITTEN),
  copyForCustomer: () => Promise.resolve(WRITTEN),
  insertSampleForm: () => Promise.resolve(WRITTEN),
  insertComparisonChart: () => Promise.resolve(WRITTEN),
  insertPaymentPlan: () => Promise.resolve(WRITTEN),
  readQuote: () => Promise.resolve(NOT_FOUND),
  sheetToDelete: () => Promise.resolve(NOT_FOUND),
  deleteQuote: () => Promise.resolve(NOT_FOUND),
  finishUnfinished: () => Promise.resolve(NOT_FOUND),
  removeUnfinished: () => Promise.resolve(NOT_FOUND),
};

/** All methods in turn. */
async function useAll(quotes: ReturnType<typeof quotesInSheets>) {
  const request = { document: DOCUMENT, target: { kind: "newSheet" }, isLive: true } as const;
  return {
    outcomes: [
      await quotes.writeQuote(request),
      await quotes.updateQuote(DOCUMENT, true),
      await quotes.copyForCustomer("quote1", 1),
      await quotes.insertSampleForm(),
      await quotes.insertComparisonChart(DOCUMENT, 36),
      await quotes.insertPaymentPlan(DOCUMENT),
    ],
    readings: [
      await quotes.readQuote("quote1", 1),
      await quotes.sheetToDelete({ document: DOCUMENT }),
      await quotes.deleteQuote(savedQuote(), false),
      await quotes.finishUnfinished("note"),
      await quotes.removeUnfinished("note"),
    ],
  };
}

it("loads what works in sheets once, when it is first used", async () => {
  const load = jest.fn(() => Promise.resolve(inSheets));
  const quotes = quotesInSheets(load);
  expect(load).not.toHaveBeenCalled();
  expect(await useAll(quotes)).toEqual({
    outcomes: Array(6).fill(WRITTEN),
    readings: Array(5).fill(NOT_FOUND),
  });
  expect(load).toHaveBeenCalledTimes(1);
});

it("says as a problem that it could not be loaded", async () => {
  const quotes = quotesInSheets(() => Promise.reject(new Error("Loading chunk failed")));
  const failed = { status: "failed", problem: NOT_LOADED };
  expect(await useAll(quotes)).toEqual({
    outcomes: Array(6).fill(failed),
    readings: Array(5).fill({ ok: false, error: NOT_LOADED }),
  });
});

it("tries again after a failure", async () => {
  const load = jest.fn(() => Promise.resolve(inSheets));
  load.mockRejectedValueOnce(new Error("Loading chunk failed"));
  const quotes = quotesInSheets(load);
  await quotes.insertSampleForm();
  expect(await quotes.insertSampleForm()).toEqual(WRITTEN);
});
