import type { CalendarDate, Money, Quoted, Rate } from "../pricing";
import type { Language } from "./language";

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const name = `${language} ${options.style ?? ""}`;
  const known = formatters.get(name) ?? new Intl.NumberFormat(LOCALES[language], options);
  formatters.set(name, known);
  return known;
}

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** An amount as people read it: "1.299,00 €", "€1,299.00". */
export function formatEuro(amount: Money, language: Language): string {
  return formatter(language, { style: "currency", currency: "EUR" }).format(amount.toNumber());
}

/** A whole number with separators: "1.000.000". */
export function formatCount(count: number, language: Language): string {
  return formatter(language).format(count);
}

/** A rate as people read it: "8,1 %", "8.1%". */
export function formatRate(rate: Rate, language: Language): string {
  return formatPercent(Number(rate.toString()), language);
}

/** A share as people read it: "-5 %". */
export function formatPercent(share: number, language: Language): string {
  return formatter(language, { style: "percent", maximumFractionDigits: 6 }).format(share);
}

/** What was given, as a cell shows it: "1,5", "WAHR", "1E+21". */
export function formatQuoted(given: Quoted, language: Language): string {
  if (typeof given === "string") return given;
  const text = String(given).toUpperCase();
  if (language !== "de") return text;
  if (typeof given === "boolean") return given ? "WAHR" : "FALSCH";
  return text.replace(".", ",");
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
