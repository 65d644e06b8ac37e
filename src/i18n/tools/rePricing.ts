import type { Language } from "../language";
import { rePricingDe, type RePricingTexts } from "../de/tools/rePricing";
import { rePricingEn } from "../en/tools/rePricing";

export type { RePricingTexts } from "../de/tools/rePricing";

const TEXTS: Readonly<Record<Language, RePricingTexts>> = { de: rePricingDe, en: rePricingEn };

/** The texts about formulas under another price list, in the language of the pane. */
export function rePricingTexts(language: Language): RePricingTexts {
  return TEXTS[language];
}
