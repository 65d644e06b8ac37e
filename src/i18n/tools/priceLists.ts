import type { Language } from "../language";
import { priceListsDe, type PriceListsTexts } from "../de/tools/priceLists";
import { priceListsEn } from "../en/tools/priceLists";

export type { PriceListsTexts } from "../de/tools/priceLists";

const TEXTS: Readonly<Record<Language, PriceListsTexts>> = { de: priceListsDe, en: priceListsEn };

/** The texts about price lists in the language of the pane. */
export function priceListsTexts(language: Language): PriceListsTexts {
  return TEXTS[language];
}
