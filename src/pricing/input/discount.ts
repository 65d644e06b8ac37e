import type { PricingError } from "../errors";
import { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";

const PERCENT_TEXT = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%$/;
const FRACTION_TEXT = /^[01](?:[.,]\d{1,8})?$/;

/** A calculated cell such as 1-0.95 is off by less; that must not decide a cent (M1). */
const DECIMALS_OF_A_NUMBER = 12;

/**
 * The discount of a raw value: 0.15 as a number, "15 %", "15%" or "0,15" as a text; none when blank (M2).
 * Errors: ambiguousDiscount for a 1 without a percent sign, invalidDiscount for all else, also a bare 15.
 */
export function parseDiscount(raw: unknown): Result<Rate, PricingError> {
  if (isBlank(raw)) return succeed(Rate.zero);
  const percent = typeof raw === "string" ? PERCENT_TEXT.exec(raw.trim())?.[1] : undefined;
  const rate = percent === undefined ? shareOf(raw) : Rate.ofPercent(percent.replace(",", "."));
  const input = quoted(raw);
  if (!rate?.isAtMostAll()) return fail({ code: "invalidDiscount", input });
  const isBareOne = percent === undefined && rate.complement().isZero();
  return isBareOne ? fail({ code: "ambiguousDiscount", input }) : succeed(rate);
}

/** The rate of a share such as 0.15 or "0,15"; 1 is one too, which may have been meant otherwise. */
function shareOf(raw: unknown): Rate | undefined {
  if (typeof raw === "number") {
    return raw >= 0 && raw <= 1 ? Rate.ofFraction(raw.toFixed(DECIMALS_OF_A_NUMBER)) : undefined;
  }
  const text = typeof raw === "string" ? raw.trim() : "";
  return FRACTION_TEXT.test(text) ? Rate.ofFraction(text.replace(",", ".")) : undefined;
}
