import type { CalendarDate, Money, Rate } from "../pricing";
import type { Language } from "./language";

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** Making a format takes longer than using it a hundred times. */
const euroFormats: { [L in Language]?: Intl.NumberFormat } = {};

/** An amount as people read it: "1.299,00 €", "€1,299.00". */
export function formatEuro(amount: Money, language: Language): string {
  euroFormats[language] ??= new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: "EUR",
  });
  return euroFormats[language].format(amount.toNumber());
}

/** A whole number with separators: "1.000.000". */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** A rate as people read it: "8,1 %", "8.1%". */
export function formatRate(rate: Rate, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    maximumFractionDigits: 6,
  }).format(Number(rate.toString()));
}

/** A day as people read it: "01.02.2026", "01/02/2026". */
export function formatDate(day: CalendarDate, language: Language): string {
  return formatIsoDate(day.toString(), language);
}

/** A day given as ISO text, as people read it. */
export function formatIsoDate(iso: string, language: Language): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return [day, month, year].join(language === "de" ? "." : "/");
}
