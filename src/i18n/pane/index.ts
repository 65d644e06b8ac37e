import type { Language } from "../language";
import { de, type PaneTexts } from "./de";
import { en } from "./en";

export type { PaneTexts } from "./de";

const TEXTS: Readonly<Record<Language, PaneTexts>> = { de, en };

/** The texts of the pane in a language. */
export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}
