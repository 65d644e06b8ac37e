import type { Language } from "../language";
import { elsewhereDe, type ElsewhereTexts } from "./elsewhere.de";
import { elsewhereEn } from "./elsewhere.en";

export type { ElsewhereTexts } from "./elsewhere.de";

const TEXTS: Readonly<Record<Language, ElsewhereTexts>> = { de: elsewhereDe, en: elsewhereEn };

/** The texts about what is done elsewhere in the language of the pane. */
export function elsewhereTexts(language: Language): ElsewhereTexts {
  return TEXTS[language];
}
