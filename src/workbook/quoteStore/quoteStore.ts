import type { QuoteStore } from "../ports/quotes/quotePort";
import { attempt, type QuoteContext } from "../connection/session";
import { saveDraft, saveRevision } from "./saving";
import { savedQuotes } from "./savedQuotes";
import { bringBackLeft } from "./leftBehind";
import { saveSettings, readSettings } from "./settingsPart";
import { showQuote } from "../quoteSheet/anchor/showQuote";

/** Quotes and settings saved in the workbook that is open in Excel. */
export function createQuoteStore(quotes: QuoteContext): QuoteStore {
  return {
    savedQuotes: () => attempt(quotes, (session) => savedQuotes(session)),
    saveDraft: (document, basis) =>
      attempt(quotes, (session) => saveDraft(session, document, basis)),
    saveRevision: (document, before) =>
      attempt(quotes, (session) => saveRevision(session, document, before)),
    bringBackLeft: (left) => attempt(quotes, (session) => bringBackLeft(session, left)),
    showQuote: (place, quote) => attempt(quotes, (session) => showQuote(session, place, quote)),
    readSettings: () => attempt(quotes, (session) => readSettings(session)),
    saveSettings: (text, seen) => attempt(quotes, (session) => saveSettings(session, text, seen)),
  };
}
