import type { QuoteStore } from "../quotePort";
import { attempt, type QuoteContext } from "./session";
import { deleteQuote, purgeDeleted } from "./deleting";
import { keepDraft, keepRevision } from "./keeping";
import { keptQuotes } from "./keptQuotes";
import { keepSettings, readSettings } from "./settingsPart";

/** Quotes and settings kept in the workbook that is open in Excel. */
export function createQuoteStore(quotes: QuoteContext): QuoteStore {
  let isPurged = false;
  return {
    async keptQuotes() {
      if (!isPurged) {
        isPurged = true;
        // What cannot be deleted now stays hidden, and is tried again when the pane opens next.
        await attempt(quotes, (session) => purgeDeleted(session));
      }
      return attempt(quotes, (session) => keptQuotes(session));
    },
    keepDraft: (document, basis) =>
      attempt(quotes, (session) => keepDraft(session, document, basis)),
    keepRevision: (document, before) =>
      attempt(quotes, (session) => keepRevision(session, document, before)),
    deleteQuote: (quoteId, revision) =>
      attempt(quotes, (session) => deleteQuote(session, quoteId, revision)),
    showQuote: ({ sheet, address }) =>
      attempt(quotes, async (session) => {
        const worksheet = session.context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        const range = worksheet.getRange(address);
        // The first column of a quote is hidden.
        (address.includes(":") ? range.getCell(0, 1) : range).select();
        await session.sync();
        return undefined;
      }),
    readSettings: () => attempt(quotes, (session) => readSettings(session)),
    keepSettings: (text) => attempt(quotes, (session) => keepSettings(session, text)),
  };
}
