import type { Language } from "../language";
import { letterDe, type LetterPartTexts } from "../de/screens/letter";
import { letterEn } from "../en/screens/letter";

const TEXTS: Readonly<Record<Language, LetterPartTexts>> = { de: letterDe, en: letterEn };

/** What the editor says about the letter around the prices, in the language of the pane. */
export function letterPartTexts(language: Language): LetterPartTexts {
  return TEXTS[language];
}
