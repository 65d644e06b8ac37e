import type { Language } from "../language";
import { datesDe, type DatesTexts } from "../de/tools/dates";
import { datesEn } from "../en/tools/dates";

export type { DatesTexts } from "../de/tools/dates";

const TEXTS: Readonly<Record<Language, DatesTexts>> = { de: datesDe, en: datesEn };

/** The texts about dates in the language of the pane. */
export function datesTexts(language: Language): DatesTexts {
  return TEXTS[language];
}
