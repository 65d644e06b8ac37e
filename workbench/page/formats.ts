import type { Language } from "./parameters";

/** Euro as each language writes them. */
export const CURRENCY_FORMAT: Readonly<Record<Language, string>> = {
  de: '#,##0.00 "€"',
  en: '"€"#,##0.00',
};

export const PERCENT_FORMAT = "0%";
