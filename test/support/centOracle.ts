/** "-12.05" of -1205n: the text of an amount in cents. */
export function textOfCents(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** -1205n of "-12.05". */
export function centsOfText(text: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(text)) throw new Error(`Not an amount with two places: ${text}`);
  return BigInt(text.replace(".", ""));
}

/** The quotient rounded half away from zero (M1), in whole numbers only; the divisor is positive. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
