import { define, NUMBER, WHOLE, type Functions } from "./definition";

/** Numbers to fewer digits, as Excel rounds: by the 15 digits that one sees. */
export const ROUNDING: Functions = {
  ROUND: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.round)),
  ROUNDUP: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.ceil)),
  ROUNDDOWN: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.floor)),
  INT: define([NUMBER], ([value]) => Math.floor(value)),
};

/**
 * A number rounded to so many digits after the decimal point, its size by `round`. 1.005 is a little less than that
 * in binary, but Excel shows 1.005 and rounds to 1.01; so the point is moved in the decimal text of 15 digits.
 */
function toDigits(value: number, digits: number, round: (size: number) => number): number {
  if (value === 0 || digits > 20) return value;
  const size = Math.abs(value);
  const shifted = shift(Number(size.toPrecision(15)), digits);
  const rounded = Math.min(round(shifted), Number.MAX_VALUE);
  const result = shift(rounded, -digits);
  return value < 0 ? 0 - result : result;
}

function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
