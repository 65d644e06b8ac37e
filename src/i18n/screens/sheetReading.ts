import type { Language } from "../language";
import { sheetReadingDe, type SheetReadingTexts } from "../de/screens/sheetReading";
import { sheetReadingEn } from "../en/screens/sheetReading";

export type { SheetReadingTexts } from "../de/screens/sheetReading";

const TEXTS: Readonly<Record<Language, SheetReadingTexts>> = {
  de: sheetReadingDe,
  en: sheetReadingEn,
};

/** The texts about what somebody has changed in the sheet of a quote, in the language of the pane. */
export function sheetReadingTexts(language: Language): SheetReadingTexts {
  return TEXTS[language];
}
