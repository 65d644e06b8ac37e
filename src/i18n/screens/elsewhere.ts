import type { Language } from "../language";
import { elsewhereDe, type ElsewhereTexts } from "../de/screens/elsewhere";
import { elsewhereEn } from "../en/screens/elsewhere";

export type { ElsewhereTexts } from "../de/screens/elsewhere";

const TEXTS: Readonly<Record<Language, ElsewhereTexts>> = { de: elsewhereDe, en: elsewhereEn };

/** The texts about what is done elsewhere in the language of the pane. */
export function elsewhereTexts(language: Language): ElsewhereTexts {
  return TEXTS[language];
}
