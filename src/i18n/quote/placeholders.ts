import type { Language } from "../language";
import { placeholdersDe, type PlaceholderTexts } from "../de/quote/placeholders";
import { placeholdersEn } from "../en/quote/placeholders";

const TEXTS: Readonly<Record<Language, PlaceholderTexts>> = {
  de: placeholdersDe,
  en: placeholdersEn,
};

/** What the placeholders of forms stand for, by their names in the language of the pane. */
export function placeholderTexts(language: Language): PlaceholderTexts {
  return TEXTS[language];
}
