import type { QuoteStore } from "../quotePort";
import { attempt, type QuoteContext } from "./session";
import { keepDraft, keepRevision } from "./keeping";
import { keptQuotes } from "./keptQuotes";
import { bringBackLeft } from "./leftBehind";
import { keepSettings, readSettings } from "./settingsPart";
import { showQuote } from "./showQuote";

/** Quotes and settings kept in the workbook that is open in Excel. */
export function createQuoteStore(quotes: QuoteContext): QuoteStore {
  return {
    keptQuotes: () => attempt(quotes, (session) => keptQuotes(session)),
    keepDraft: (document, basis) =>
      attempt(quotes, (session) => keepDraft(session, document, basis)),
    keepRevision: (document, before) =>
      attempt(quotes, (session) => keepRevision(session, document, before)),
    bringBackLeft: (left) => attempt(quotes, (session) => bringBackLeft(session, left)),
    showQuote: (place, quote) => attempt(quotes, (session) => showQuote(session, place, quote)),
    readSettings: () => attempt(quotes, (session) => readSettings(session)),
    keepSettings: (text, seen) => attempt(quotes, (session) => keepSettings(session, text, seen)),
  };
}
