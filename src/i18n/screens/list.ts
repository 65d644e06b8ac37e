import type { Language } from "../language";
import { listDe, type ListTexts } from "../de/screens/list";
import { listEn } from "../en/screens/list";

export type { ListTexts } from "../de/screens/list";

const TEXTS: Readonly<Record<Language, ListTexts>> = { de: listDe, en: listEn };

/** The texts of the list of quotes in the language of the pane. */
export function listTexts(language: Language): ListTexts {
  return TEXTS[language];
}
