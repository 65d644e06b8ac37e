import { termToken } from "../../pricing";
import type { DayReason, Reason } from "../../quote";
import { formatCount, formatEuro, formatIsoDate, formatRate } from "../format";
import type { Language } from "../language";
import { periodLabel } from "../sentences";
import { whyDe } from "../de/quote/why";
import { whyEn } from "../en/quote/why";
import type { Say, WhyTexts } from "./whyTexts";

const TEXTS: Readonly<Record<Language, WhyTexts>> = { de: whyDe, en: whyEn };

export function whyTexts(language: Language): WhyTexts {
  return TEXTS[language];
}

/** The sentence of a step to an amount. */
export function amountSentence(reason: Reason, language: Language): string {
  const sentence = TEXTS[language].steps[reason.code] as (data: Reason, say: Say) => string;
  return sentence(reason, sayIn(language));
}

/** The sentence of a step to a day. */
export function daySentence(reason: DayReason, language: Language): string {
  const sentence = TEXTS[language].days[reason.code] as (data: DayReason, say: Say) => string;
  return sentence(reason, sayIn(language));
}

function sayIn(language: Language): Say {
  return {
    count: (count) => formatCount(count, language),
    rate: (rate) => formatRate(rate, language),
    euro: (amount) => formatEuro(amount, language),
    day: (iso) => formatIsoDate(iso, language),
    term: termToken,
    period: (period) => periodLabel(period, language),
    tier: (label) => label.replace("-", "–"),
  };
}
