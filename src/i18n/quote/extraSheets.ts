import type { Language } from "../language";
import { extraSheetsDe, type ExtraSheetTexts } from "../de/quote/extraSheets";
import { extraSheetsEn } from "../en/quote/extraSheets";

export type { ExtraSheetTexts } from "../de/quote/extraSheets";

const TEXTS: Readonly<Record<Language, ExtraSheetTexts>> = { de: extraSheetsDe, en: extraSheetsEn };

/** The texts of the sheets beside a quote, in the language of the quote. */
export function extraSheetTexts(language: Language): ExtraSheetTexts {
  return TEXTS[language];
}
