import type { Language } from "../../i18n";
import { termLabel } from "../../i18n";
import { latestEdition, productsOf, supportPlanNames, knownTerms, termToken } from "../../pricing";
import type { EnumId, Texts } from "./declaration";

/** One value that Excel offers; `stringValue` is what the function gets, in every language. */
export type EnumValue = {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
};

const INTERVALS: readonly (readonly [string, Texts])[] = [
  ["monatlich", { de: "eine Rechnung im Monat", en: "an invoice a month" }],
  ["quartalsweise", { de: "eine Rechnung im Quartal", en: "an invoice a quarter" }],
  ["jährlich", { de: "eine Rechnung im Jahr", en: "an invoice a year" }],
];

const COUNTRIES: readonly (readonly [string, Texts])[] = [
  ["DE", { de: "Deutschland", en: "Germany" }],
  ["AT", { de: "Österreich", en: "Austria" }],
  ["CH", { de: "Schweiz", en: "Switzerland" }],
];

const SCHEDULE_ROWS: readonly (readonly [string, Texts])[] = [
  ["je Rechnung", { de: "eine Zeile je Rechnungstag", en: "a row per day of invoice" }],
  [
    "je Position",
    { de: "jede Position für sich, zusammen der TCV", en: "each line by itself, in all the TCV" },
  ],
];

/** The value lists of the arguments, in a language. */
export function enumValues(id: EnumId, language: Language): readonly EnumValue[] {
  switch (id) {
    case "TERM":
      return knownTerms().map((term) => enumValue(termToken(term), termLabel(term, language)));
    case "PRODUCT":
      return productsOf(latestEdition()).map(({ name }) => enumValue(name, name));
    case "SUPPORT_PLAN":
      return supportPlanNames(latestEdition()).map((name) => enumValue(name, name));
    case "INTERVAL":
      return INTERVALS.map(([value, texts]) => enumValue(value, texts[language]));
    case "COUNTRY":
      return COUNTRIES.map(([value, texts]) => enumValue(value, texts[language]));
    case "SCHEDULE_ROWS":
      return SCHEDULE_ROWS.map(([value, texts]) => enumValue(value, texts[language]));
  }
}

function enumValue(stringValue: string, tooltip: string): EnumValue {
  return { name: stringValue, stringValue, tooltip };
}
