import type { PricingError } from "../errors";
import { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";

const PERCENT_TEXT = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%$/;
const FRACTION_TEXT = /^[01](?:[.,]\d{1,8})?$/;

/** A calculated cell such as 1-0.95 is off by less; that must not decide a cent (M1). */
const DECIMALS_OF_A_NUMBER = 12;

/**
 * The discount of a raw value: 0.15 as a number, "15 %", "15%" or "0,15" as a text; none when blank.
 * A bare 15 is refused rather than guessed at.
 */
export function parseDiscount(raw: unknown): Result<Rate, PricingError> {
  if (isBlank(raw)) return succeed(Rate.zero);
  const rate = typeof raw === "string" ? rateOfText(raw.trim()) : rateOfNumber(raw);
  return rate === undefined ? fail({ code: "invalidDiscount", input: quoted(raw) }) : succeed(rate);
}

function rateOfNumber(raw: unknown): Rate | undefined {
  if (typeof raw !== "number" || !(raw >= 0 && raw <= 1)) return undefined;
  return Rate.ofFraction(raw.toFixed(DECIMALS_OF_A_NUMBER));
}

function rateOfText(text: string): Rate | undefined {
  const percent = PERCENT_TEXT.exec(text)?.[1];
  if (percent !== undefined) {
    const rate = Rate.ofPercent(percent.replace(",", "."));
    return rate.isAtMostAll() ? rate : undefined;
  }
  if (!FRACTION_TEXT.test(text)) return undefined;
  const rate = Rate.ofFraction(text.replace(",", "."));
  return rate.isAtMostAll() ? rate : undefined;
}
