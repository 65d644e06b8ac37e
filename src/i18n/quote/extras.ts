import type { Language } from "../language";
import { extrasDe, type ExtrasTexts } from "./extras.de";
import { extrasEn } from "./extras.en";

const TEXTS: Readonly<Record<Language, ExtrasTexts>> = { de: extrasDe, en: extrasEn };

/** The texts of the comparison and the payment plan in the language of the pane. */
export function extrasTexts(language: Language): ExtrasTexts {
  return TEXTS[language];
}
