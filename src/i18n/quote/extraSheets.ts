import type { Language } from "../language";
import { extraSheetsDe, type ExtraSheetTexts } from "./extraSheets.de";
import { extraSheetsEn } from "./extraSheets.en";

export type { ExtraSheetTexts } from "./extraSheets.de";

const TEXTS: Readonly<Record<Language, ExtraSheetTexts>> = { de: extraSheetsDe, en: extraSheetsEn };

/** The texts of the sheets beside a quote, in the language of the quote. */
export function extraSheetTexts(language: Language): ExtraSheetTexts {
  return TEXTS[language];
}
