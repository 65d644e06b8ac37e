import type { Language } from "../language";
import { titlesDe, type ToolTitles } from "../de/tools/titles";
import { titlesEn } from "../en/tools/titles";

const TITLES: Readonly<Record<Language, ToolTitles>> = { de: titlesDe, en: titlesEn };

/** The titles of the tools in the language of the pane. */
export function toolTitles(language: Language): ToolTitles {
  return TITLES[language];
}
