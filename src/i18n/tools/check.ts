import type { Language } from "../language";
import { checkDe, type CheckTexts } from "../de/tools/check";
import { checkEn } from "../en/tools/check";

export type { CheckTexts } from "../de/tools/check";

const TEXTS: Readonly<Record<Language, CheckTexts>> = { de: checkDe, en: checkEn };

/** The texts about a workbook that is checked, in the language of the pane. */
export function checkTexts(language: Language): CheckTexts {
  return TEXTS[language];
}
