import type { Language } from "../language";
import { extrasDe, type ExtrasTexts } from "../de/screens/extras";
import { extrasEn } from "../en/screens/extras";

const TEXTS: Readonly<Record<Language, ExtrasTexts>> = { de: extrasDe, en: extrasEn };

/** The texts of the comparison and the payment plan in the language of the pane. */
export function extrasTexts(language: Language): ExtrasTexts {
  return TEXTS[language];
}
