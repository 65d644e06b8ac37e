import type { Language } from "../language";
import { sheetDe, type QuoteSheetTexts } from "../de/quote/sheet";
import { sheetEn } from "../en/quote/sheet";

export type { QuoteSheetTexts } from "../de/quote/sheet";

const TEXTS: Readonly<Record<Language, QuoteSheetTexts>> = { de: sheetDe, en: sheetEn };

/** The texts of a quote in its language, which need not be that of the pane. */
export function quoteSheetTexts(language: Language): QuoteSheetTexts {
  return TEXTS[language];
}
