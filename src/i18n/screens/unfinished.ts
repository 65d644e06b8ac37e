import type { Language } from "../language";
import { unfinishedDe, type UnfinishedTexts } from "../de/screens/unfinished";
import { unfinishedEn } from "../en/screens/unfinished";

const TEXTS: Readonly<Record<Language, UnfinishedTexts>> = { de: unfinishedDe, en: unfinishedEn };

/** The texts about what is half-written in the language of the pane. */
export function unfinishedTexts(language: Language): UnfinishedTexts {
  return TEXTS[language];
}
