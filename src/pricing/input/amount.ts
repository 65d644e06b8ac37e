import type { PricingError } from "../errors";
import { Money } from "../money/money";
import { fail, succeed, type Result } from "../result";
import { isEmpty, quoted, shownNumber } from "./raw";

/** A trillion euro: beyond it a double no longer tells cents apart safely. */
const LARGEST_EURO = 1e12;

/** The amount in euro of a raw number, rounded to cents (M1); undefined when it is empty; texts are refused. */
export function parseAmount(raw: unknown): Result<Money | undefined, PricingError> {
  if (isEmpty(raw)) return succeed(undefined);
  if (typeof raw !== "number" || !(Math.abs(raw) <= LARGEST_EURO)) {
    return fail({ code: "invalidAmount", input: quoted(raw) });
  }
  return succeed(Money.of(shownNumber(raw)));
}

/** Like `parseAmount`, for what cannot be less than nothing. */
export function parseCost(raw: unknown): Result<Money | undefined, PricingError> {
  const amount = parseAmount(raw);
  if (amount.ok && amount.value?.isNegative()) {
    return fail({ code: "invalidAmount", input: quoted(raw) });
  }
  return amount;
}
