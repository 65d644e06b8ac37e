import { DIVISION_ERROR, NUMBER_ERROR } from "../errors";
import { define, NUMBER, optional, WHOLE, type Functions } from "./definition";

/** Numbers to fewer digits, as Excel rounds: by the 15 digits that one sees. */
export const ROUNDING: Functions = {
  ROUND: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.round)),
  ROUNDUP: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.ceil)),
  ROUNDDOWN: define([NUMBER, WHOLE], ([value, digits]) => toDigits(value, digits, Math.floor)),
  TRUNC: define([NUMBER, optional(WHOLE)], ([value, digits = 0]) =>
    toDigits(value, digits, Math.floor),
  ),
  INT: define([NUMBER], ([value]) => Math.floor(value)),
  MROUND: define([NUMBER, NUMBER], ([value, multiple]) => {
    if (multiple === 0) return 0;
    if (value * multiple < 0) return NUMBER_ERROR;
    return toMultiple(value, multiple, Math.round);
  }),
  CEILING: define([NUMBER, NUMBER], ([value, multiple]) => {
    if (multiple === 0) return 0;
    if (value > 0 && multiple < 0) return NUMBER_ERROR;
    return toMultiple(value, multiple, Math.ceil);
  }),
  FLOOR: define([NUMBER, NUMBER], ([value, multiple]) => {
    if (value === 0) return 0;
    if (multiple === 0) return DIVISION_ERROR;
    if (value > 0 && multiple < 0) return NUMBER_ERROR;
    return toMultiple(value, multiple, Math.floor);
  }),
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

/** Of quotients the rest of binary fractions does not count: 0.3 is three times 0.1. */
function toMultiple(value: number, multiple: number, round: (quotient: number) => number): number {
  const quotient = Number((value / multiple).toPrecision(15));
  const rounded = value < 0 && round === Math.round ? 0 - Math.round(-quotient) : round(quotient);
  const result = Number((rounded * multiple).toPrecision(15));
  return result === 0 ? 0 : result;
}
