import type { Language } from "../../../i18n";
import {
  parseQuantity,
  parseUserCount,
  succeed,
  type PricingError,
  type Result,
} from "../../../pricing";
import { parseEuroText } from "../../../i18n/euroText";

export type FieldReading<Value> = Result<Value, PricingError>;

/** Users as typed; undefined for nothing. Unlike a cell, a field may say that there are none. */
export function readUsers(text: string): FieldReading<number | undefined> {
  if (text.trim() === "0") return succeed(0);
  return parseUserCount(withoutSeparators(text));
}

export function readQuantity(text: string): FieldReading<number> {
  return parseQuantity(withoutSeparators(text));
}

/** An amount in euro as decimal text; undefined for nothing. Error: invalidAmount. */
export function readEuro(text: string, language: Language): FieldReading<string | undefined> {
  const amount = parseEuroText(text, language);
  return amount.ok ? succeed(amount.value?.toString()) : amount;
}

/** A decimal text as people of a language write it: "12.5" is "12,5". */
export function decimalForField(decimal: string | undefined, language: Language): string {
  if (decimal === undefined) return "";
  return language === "de" ? decimal.replace(".", ",") : decimal;
}

/** "1.200" users are 1200 in either language: there are no halves of them. */
function withoutSeparators(text: string): string {
  return /^\s*\d{1,3}([.,\s]\d{3})+\s*$/.test(text) ? text.replace(/[.,\s]/g, "") : text;
}
