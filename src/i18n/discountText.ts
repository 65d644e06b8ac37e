import { type PricingError, Rate, type Result, fail, succeed } from "../pricing";
import type { Discount } from "../quote";
import { parseEuroText } from "./euroText";
import type { Language } from "./language";

const PERCENT = /%|prozent|percent/i;
const EURO = /€|euro?\b/i;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,6})?$/;

/**
 * The discount that a person typed, in the pane or as text in a sheet (M2); undefined for nothing. The sign decides
 * ("12,5 %", "50 €"), without one the unit of the field. Among percentages a number below 1 without a sign is a share, as
 * in Excel: "0,15" is 15 %. Errors: invalidDiscount, invalidAmount.
 */
export function parseDiscountText(
  text: string,
  unit: Discount["kind"] | undefined,
  language: Language,
): Result<Discount | undefined, PricingError> {
  if (text.trim() === "") return succeed(undefined);
  const signed = PERCENT.test(text) ? "percent" : EURO.test(text) ? "amount" : undefined;
  const number = text.replace(signed === "percent" ? PERCENT : EURO, "").trim();
  switch (signed ?? unit) {
    case "percent":
      return percentOf(number, signed === undefined, text);
    case "amount": {
      const amount = parseEuroText(number, language);
      if (!amount.ok) return amount;
      return succeed(amount.value && { kind: "amount", euro: amount.value.toString() });
    }
    case undefined:
      return fail({ code: "invalidDiscount", input: text.trim() });
  }
}

function percentOf(
  number: string,
  mayBeShare: boolean,
  text: string,
): Result<Discount, PricingError> {
  const decimal = number.replace(",", ".");
  const invalid = fail({ code: "invalidDiscount", input: text.trim() } as const);
  if (!NUMBER.test(number) || Number(decimal) > 100) return invalid;
  const isShare = mayBeShare && Number(decimal) < 1;
  const percent = isShare ? Rate.ofFraction(decimal).percentText() : decimal;
  return succeed({ kind: "percent", percent });
}
