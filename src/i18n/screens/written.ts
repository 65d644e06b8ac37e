import type { Language } from "../language";
import { writtenDe, type WrittenTexts } from "../de/screens/written";
import { writtenEn } from "../en/screens/written";

const TEXTS: Readonly<Record<Language, WrittenTexts>> = { de: writtenDe, en: writtenEn };

/** What is said once something was written, or was not. */
export function writtenTexts(language: Language): WrittenTexts {
  return TEXTS[language];
}
