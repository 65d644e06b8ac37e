import type { Language } from "../language";
import { pricedListDe, type PricedListTexts } from "../de/tools/list";
import { pricedListEn } from "../en/tools/list";

export type { PricedListTexts } from "../de/tools/list";

const TEXTS: Readonly<Record<Language, PricedListTexts>> = { de: pricedListDe, en: pricedListEn };

/** The texts about lists that are priced, in the language of the pane. */
export function pricedListTexts(language: Language): PricedListTexts {
  return TEXTS[language];
}
