import type { Language } from "../language";
import { listDe, type ListTexts } from "./list.de";
import { listEn } from "./list.en";

export type { ListTexts } from "./list.de";

const TEXTS: Readonly<Record<Language, ListTexts>> = { de: listDe, en: listEn };

/** The texts of the list of quotes in the language of the pane. */
export function listTexts(language: Language): ListTexts {
  return TEXTS[language];
}
