import type { Language } from "../language";
import { deskDe, type DeskTexts } from "./desk.de";
import { deskEn } from "./desk.en";

export type { DeskTexts } from "./desk.de";

const TEXTS: Readonly<Record<Language, DeskTexts>> = { de: deskDe, en: deskEn };

/** The texts of the desk in the language of the pane. */
export function deskTexts(language: Language): DeskTexts {
  return TEXTS[language];
}
