import type { Language } from "./language";
import { fail, Money, succeed, type PricingError, type Result } from "../pricing";

/** With or without separators of thousands, at most two decimals. */
const NOTATIONS: Readonly<Record<Language, RegExp>> = {
  de: /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/,
  en: /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/,
};

/**
 * The amount that a person typed in the notation of a language: "1.200,50 €", "€1,200.50"; undefined for
 * nothing. What could be meant otherwise is refused: "1.50" in German. Error: invalidAmount.
 */
export function parseEuroText(
  text: string,
  language: Language,
): Result<Money | undefined, PricingError> {
  const plain = text.replace(/^\s*€|€\s*$/g, "").replace(/[\s\u00a0\u202f]+/g, "");
  if (plain === "") return succeed(undefined);
  const [, whole, cents = "0"] = NOTATIONS[language].exec(plain) ?? [];
  if (whole === undefined) return fail({ code: "invalidAmount", input: text.trim() });
  return succeed(Money.of(`${whole.replace(/[.,]/g, "")}.${cents}`));
}
