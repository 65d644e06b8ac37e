import type { Language } from "./language";

const MONTHS: Readonly<Record<Language, string>> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  en: "January February March April May June July August September October November December",
};

/** A day given as ISO text, its month in words: "5. November 2023", "5 November 2023". */
export function formatLongDate(iso: string, language: Language): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = MONTHS[language].split(" ")[Number(month) - 1] ?? "";
  return `${Number(day)}${language === "de" ? "." : ""} ${name} ${year}`;
}
