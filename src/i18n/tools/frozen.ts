import type { Language } from "../language";
import { frozenDe, type FrozenTexts } from "../de/tools/frozen";
import { frozenEn } from "../en/tools/frozen";

export type { FrozenTexts } from "../de/tools/frozen";

const TEXTS: Readonly<Record<Language, FrozenTexts>> = { de: frozenDe, en: frozenEn };

/** The texts about frozen formulas in the language of the pane. */
export function frozenTexts(language: Language): FrozenTexts {
  return TEXTS[language];
}
