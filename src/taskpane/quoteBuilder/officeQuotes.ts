import { createOfficeQuoteStore } from "../../workbook/officeQuoteStore";
import type { PaneQuotes } from "../paneQuotes";
import { quotesInSheets } from "./writing/quotesInSheets";

/** Keeps, writes and reads quotes in the workbook that is open in Excel. */
export function officeQuotes(namespace: string): PaneQuotes {
  return {
    ...createOfficeQuoteStore(namespace),
    ...quotesInSheets(async () => {
      const { createOfficeQuotes } = await import(
        /* webpackChunkName: "quote-sheets" */ "../../workbook/officeQuotes"
      );
      return createOfficeQuotes(namespace);
    }),
    targets: ["newSheet", "selection", "form"],
  };
}
