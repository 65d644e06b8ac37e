import type { Language } from "../language";
import { sheetReadingDe, type SheetReadingTexts } from "./sheetReading.de";
import { sheetReadingEn } from "./sheetReading.en";

export type { SheetReadingTexts } from "./sheetReading.de";

const TEXTS: Readonly<Record<Language, SheetReadingTexts>> = {
  de: sheetReadingDe,
  en: sheetReadingEn,
};

/** The texts about what somebody has changed in the sheet of a quote, in the language of the pane. */
export function sheetReadingTexts(language: Language): SheetReadingTexts {
  return TEXTS[language];
}
