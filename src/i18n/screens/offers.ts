import type { Language } from "../language";
import { offersDe, type OffersTexts } from "../de/screens/offers";
import { offersEn } from "../en/screens/offers";

export type { OffersTexts } from "../de/screens/offers";

const TEXTS: Readonly<Record<Language, OffersTexts>> = { de: offersDe, en: offersEn };

/** The texts about drafts of this machine in the language of the pane. */
export function offersTexts(language: Language): OffersTexts {
  return TEXTS[language];
}
