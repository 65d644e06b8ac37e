import {
  CUMIPMT,
  CUMPRINC,
  DB,
  DDB,
  EFFECT,
  FV,
  IPMT,
  IRR,
  MIRR,
  NOMINAL,
  NPER,
  PDURATION,
  PMT,
  PPMT,
  PV,
  RATE,
  RRI,
  SLN,
  SYD,
} from "@formulajs/formulajs";
import { isError } from "../../model/values";
import { toNumber } from "../coerce";
import { plain } from "../dereference";
import { NUMBER_ERROR, VALUE_ERROR } from "../errors";
import { isMatrix } from "../value";
import { define, NUMBER, optional, variadic, type Functions } from "./definition";
import { numbersOf } from "./iterate";
import { fromLibrary, NUMBERS, ofNumbersFrom } from "./library";

export const FINANCIAL: Functions = {
  PMT: ofNumbersFrom(PMT, 5, 2),
  PV: ofNumbersFrom(PV, 5, 2),
  FV: ofNumbersFrom(FV, 5, 2),
  NPER: ofNumbersFrom(NPER, 5, 2),
  RATE: ofNumbersFrom(RATE, 6, 3),
  IPMT: ofNumbersFrom(IPMT, 6, 2),
  PPMT: ofNumbersFrom(PPMT, 6, 2),
  CUMIPMT: ofNumbersFrom(CUMIPMT, 6),
  CUMPRINC: ofNumbersFrom(CUMPRINC, 6),
  SLN: ofNumbersFrom(SLN, 3),
  SYD: ofNumbersFrom(SYD, 4),
  DB: ofNumbersFrom(DB, 5, 1),
  DDB: ofNumbersFrom(DDB, 5, 1),
  EFFECT: ofNumbersFrom(EFFECT, 2),
  NOMINAL: ofNumbersFrom(NOMINAL, 2),
  RRI: ofNumbersFrom(RRI, 3),
  PDURATION: ofNumbersFrom(PDURATION, 3),
  IRR: fromLibrary(IRR, [NUMBERS, NUMBER], 1),
  MIRR: fromLibrary(MIRR, [NUMBERS, NUMBER, NUMBER]),
  NPV: variadic(2, ([rate, ...values], environment) => {
    const read = plain(rate, environment);
    const interest = isMatrix(read) ? VALUE_ERROR : toNumber(read, environment.book.culture);
    const numbers = numbersOf(values, environment);
    if (isError(interest)) return interest;
    if (isError(numbers)) return numbers;
    return numbers.reduce(
      (total, payment, period) => total + payment / (1 + interest) ** (period + 1),
      0,
    );
  }),
  XNPV: define([NUMBER, NUMBERS, NUMBERS], ([rate, payments, days]) =>
    payments.length === days.length && rate > -1
      ? presentValue(rate, payments, days)
      : NUMBER_ERROR,
  ),
  XIRR: define([NUMBERS, NUMBERS, optional(NUMBER)], ([payments, days, guess = 0.1]) =>
    payments.length === days.length ? zeroOf(payments, days, guess) : NUMBER_ERROR,
  ),
};

function presentValue(rate: number, payments: readonly number[], days: readonly number[]): number {
  const [start = 0] = days;
  return payments.reduce(
    (total, payment, place) => total + payment / (1 + rate) ** (((days[place] ?? 0) - start) / 365),
    0,
  );
}

/** The rate at which payments are worth nothing, by Newton's method. */
function zeroOf(payments: readonly number[], days: readonly number[], guess: number) {
  let rate = guess;
  for (let step = 0; step < 100; step += 1) {
    const value = presentValue(rate, payments, days);
    const slope = (presentValue(rate + 1e-6, payments, days) - value) / 1e-6;
    const next = Math.max(rate - value / slope, -0.999999);
    if (!Number.isFinite(next)) return NUMBER_ERROR;
    if (Math.abs(next - rate) < 1e-10) return next;
    rate = next;
  }
  return NUMBER_ERROR;
}
