import type { Language } from "../language";
import { formulasDe, type FormulasTexts } from "../de/formulas";
import { formulasEn } from "../en/formulas";

export type { FormulasTexts } from "../de/formulas";

const TEXTS: Readonly<Record<Language, FormulasTexts>> = { de: formulasDe, en: formulasEn };

/** The texts about all formulas of a workbook, in the language of the pane. */
export function formulasTexts(language: Language): FormulasTexts {
  return TEXTS[language];
}
