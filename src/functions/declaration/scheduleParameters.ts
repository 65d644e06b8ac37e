import type { ParameterDeclaration } from "./declaration";
import { MONTHS } from "./parameters";

export const SCHEDULED_MONTHS = {
  ...MONTHS,
  description: {
    de: "Rechnungen so vieler Monate, ganze Zahl ab 1; sonst bis zum Ende der letzten Bindung",
    en: "Invoices of so many months, whole number from 1; otherwise to the end of the last commitment",
  },
} as const satisfies ParameterDeclaration;

export const FIRST_MONTH = {
  name: { de: "erster_Monat", en: "first_month" },
  description: {
    de: 'Monat der ersten Zeile, in dem auch Positionen ohne eigenen Beginn beginnen: ein Tag in ihm oder ein Text wie "2027-01"',
    en: 'Month of the first row, in which lines without a start of their own begin too: any day of it or a text such as "2027-01"',
  },
  type: "any",
  dimensionality: "scalar",
} as const satisfies ParameterDeclaration;

export const REVENUE_MONTHS = {
  ...MONTHS,
  description: {
    de: "Zeilen, ganze Zahl von 1 bis 120; sonst bis zum Ende der letzten Mindestlaufzeit",
    en: "Rows, whole number from 1 to 120; otherwise to the end of the last minimum term",
  },
} as const satisfies ParameterDeclaration;

export const SCHEDULE_ROWS = {
  name: { de: "Zeilen", en: "rows" },
  description: {
    de: "Je Rechnung, oder je Position: jede für sich bis zum Ende ihrer Mindestlaufzeit, zusammen der TCV; sonst je Rechnung",
    en: "Per invoice, or per line: each by itself until its minimum term ends, in all the TCV; otherwise per invoice",
  },
  type: "string",
  dimensionality: "scalar",
  optional: true,
  customEnum: "SCHEDULE_ROWS",
} as const satisfies ParameterDeclaration;
