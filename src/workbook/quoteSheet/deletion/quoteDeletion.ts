import type { QuoteDeletion } from "../../ports/quotes/deletionPort";
import { attempt, type QuoteContext } from "../../connection/session";
import { deleteQuote, sheetToDelete } from "./deleteQuote";

/** Deletes quotes in the workbook that is open in Excel. */
export function createQuoteDeletion(quotes: QuoteContext): QuoteDeletion {
  return {
    sheetToDelete: (quote) => attempt(quotes, (session) => sheetToDelete(session, quote)),
    deleteQuote: (...given) => attempt(quotes, (session) => deleteQuote(session, ...given)),
  };
}
