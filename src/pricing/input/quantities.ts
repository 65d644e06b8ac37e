import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isBlank, quoted } from "./raw";
import { wholeNumberOf } from "./wholeNumber";

/** Server licences of one line, a whole number from 1. */
const MAXIMUM_QUANTITY = 100_000;

/** A hundred years. */
const MAXIMUM_MONTHS = 1_200;

/** The number of server licences of a raw value; 1 when it is blank (P2). */
export function parseQuantity(raw: unknown): Result<number, PricingError> {
  if (isBlank(raw)) return succeed(1);
  const quantity = wholeNumberOf(raw, MAXIMUM_QUANTITY);
  if (quantity === undefined) {
    return fail({ code: "invalidQuantity", input: quoted(raw), maximum: MAXIMUM_QUANTITY });
  }
  return succeed(quantity);
}

/** Names asked for at once. */
const MAXIMUM_COUNT = 100;

/** The number of names of a raw value; undefined when it is blank. */
export function parseCount(raw: unknown): Result<number | undefined, PricingError> {
  if (isBlank(raw)) return succeed(undefined);
  const count = wholeNumberOf(raw, MAXIMUM_COUNT);
  if (count === undefined) {
    return fail({ code: "invalidCount", input: quoted(raw), maximum: MAXIMUM_COUNT });
  }
  return succeed(count);
}

/** The number of months of a raw value; undefined when it is blank. */
export function parseMonths(
  raw: unknown,
  maximum = MAXIMUM_MONTHS,
): Result<number | undefined, PricingError> {
  if (isBlank(raw)) return succeed(undefined);
  const months = wholeNumberOf(raw, maximum);
  if (months === undefined) {
    return fail({ code: "invalidMonths", input: quoted(raw), maximum });
  }
  return succeed(months);
}
