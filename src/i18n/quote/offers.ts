import type { Language } from "../language";
import { offersDe, type OffersTexts } from "./offers.de";
import { offersEn } from "./offers.en";

export type { OffersTexts } from "./offers.de";

const TEXTS: Readonly<Record<Language, OffersTexts>> = { de: offersDe, en: offersEn };

/** The texts about drafts of this machine in the language of the pane. */
export function offersTexts(language: Language): OffersTexts {
  return TEXTS[language];
}
