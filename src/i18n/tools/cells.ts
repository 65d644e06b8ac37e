import type { Language } from "../language";
import { cellsDe, type CellsTexts } from "../de/tools/cells";
import { cellsEn } from "../en/tools/cells";

const TEXTS: Readonly<Record<Language, CellsTexts>> = { de: cellsDe, en: cellsEn };

/** The texts about cells of the workbook in the language of the pane. */
export function cellsTexts(language: Language): CellsTexts {
  return TEXTS[language];
}
