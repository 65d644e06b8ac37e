import type { QuoteReading, QuoteStore } from "../../workbook/ports/quotes/quotePort";
import type { QuoteWorkbook } from "../../workbook/ports/quotes/quoteWorkbook";

/** What is done with the sheets of quotes: a lot of code that is not needed before somebody wants it. */
type QuotesInSheets = Omit<QuoteWorkbook, keyof QuoteStore>;

const NOT_LOADED = { code: "partNotLoaded" } as const;

/** Loads it when it is first used; that it cannot be loaded is a problem like any other, and not for ever. */
export function quotesInSheets(load: () => Promise<QuotesInSheets>): QuotesInSheets {
  let loading: Promise<QuotesInSheets | undefined> | undefined;

  async function loaded(): Promise<QuotesInSheets | undefined> {
    loading ??= load().catch(() => undefined);
    const quotes = await loading;
    if (!quotes) loading = undefined;
    return quotes;
  }

  async function outcomeOf<Outcome>(
    act: (quotes: QuotesInSheets) => Promise<Outcome>,
  ): Promise<Outcome | { readonly status: "failed"; readonly problem: typeof NOT_LOADED }> {
    const quotes = await loaded();
    return quotes ? act(quotes) : { status: "failed", problem: NOT_LOADED };
  }

  async function readingOf<Value>(
    act: (quotes: QuotesInSheets) => Promise<QuoteReading<Value>>,
  ): Promise<QuoteReading<Value>> {
    const quotes = await loaded();
    return quotes ? act(quotes) : { ok: false, error: NOT_LOADED };
  }

  return {
    writeQuote: (request) => outcomeOf(({ writeQuote }) => writeQuote(request)),
    updateQuote: (...given) => outcomeOf(({ updateQuote }) => updateQuote(...given)),
    copyForCustomer: (...given) => outcomeOf(({ copyForCustomer }) => copyForCustomer(...given)),
    insertComparisonChart: (...given) =>
      outcomeOf(({ insertComparisonChart }) => insertComparisonChart(...given)),
    insertPaymentPlan: (...given) =>
      outcomeOf(({ insertPaymentPlan }) => insertPaymentPlan(...given)),
    insertSampleForm: () => outcomeOf(({ insertSampleForm }) => insertSampleForm()),
    readQuote: (...given) => readingOf(({ readQuote }) => readQuote(...given)),
    sheetToDelete: (...given) => readingOf(({ sheetToDelete }) => sheetToDelete(...given)),
    finishUnfinished: (...given) => readingOf(({ finishUnfinished }) => finishUnfinished(...given)),
    removeUnfinished: (...given) => readingOf(({ removeUnfinished }) => removeUnfinished(...given)),
    deleteQuote: (...given) => readingOf(({ deleteQuote }) => deleteQuote(...given)),
  };
}
