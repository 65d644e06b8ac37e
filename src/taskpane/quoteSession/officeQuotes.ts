import { createOfficeQuoteStore } from "../../workbook/connection/officeQuoteStore";
import { isApiSupported } from "../../workbook/connection/officeApi";
import type { PaneQuotes } from "../environment/paneQuotes";
import { quotesInSheets } from "./quotesInSheets";

const TARGETS = ["newSheet", "selection", "form"] as const;

/** Before it Excel forgets what could be undone when an add-in writes (R20). A copied sheet it never undoes (R2). */
const UNDO_API = "1.19";

/** Keeps, writes and reads quotes in the workbook that is open in Excel. */
export function officeQuotes(namespace: string): PaneQuotes {
  return {
    ...createOfficeQuoteStore(namespace),
    ...quotesInSheets(async () => {
      const { createOfficeQuotes } = await import(
        /* webpackChunkName: "quote-sheets" */ "../../workbook/connection/officeQuotes"
      );
      return createOfficeQuotes(namespace);
    }),
    targets: TARGETS,
    notUndone: isApiSupported(UNDO_API) ? ["form"] : [...TARGETS, "ownSheet"],
    rollBack: (undo) => undo(),
  };
}
