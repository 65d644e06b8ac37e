import type { Language } from "./language";

const LOCALES: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** A day given as ISO text, its month in words: "5. November 2023", "5 November 2023". */
export function formatLongDate(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.parse(iso));
}
