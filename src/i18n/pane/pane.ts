import type { Language } from "../language";
import { de, type PaneTexts } from "../de/pane";
import { en } from "../en/pane";

export type { PaneTexts } from "../de/pane";

const TEXTS: Readonly<Record<Language, PaneTexts>> = { de, en };

/** The texts of the pane in a language. */
export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}
