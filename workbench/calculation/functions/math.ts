import { isError } from "../../model/values";
import { DIVISION_ERROR, NUMBER_ERROR } from "../errors";
import { power } from "../operators";
import {
  define,
  NUMBER,
  optional,
  variadic,
  type FunctionDefinition,
  type Functions,
} from "./definition";
import { numbersOf } from "./iterate";

export const MATH: Functions = {
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  EXP: ofOne(Math.exp),
  SIN: ofOne(Math.sin),
  COS: ofOne(Math.cos),
  TAN: ofOne(Math.tan),
  ASIN: ofOne(Math.asin),
  ACOS: ofOne(Math.acos),
  ATAN: ofOne(Math.atan),
  SINH: ofOne(Math.sinh),
  COSH: ofOne(Math.cosh),
  TANH: ofOne(Math.tanh),
  ASINH: ofOne(Math.asinh),
  ACOSH: ofOne(Math.acosh),
  ATANH: ofOne(Math.atanh),
  COT: ofOne((value) => 1 / Math.tan(value)),
  SEC: ofOne((value) => 1 / Math.cos(value)),
  CSC: ofOne((value) => 1 / Math.sin(value)),
  ACOT: ofOne((value) => Math.PI / 2 - Math.atan(value)),
  DEGREES: ofOne((value) => (value * 180) / Math.PI),
  RADIANS: ofOne((value) => (value * Math.PI) / 180),
  SQRT: ofOne((value) => Math.sqrt(value)),
  SQRTPI: ofOne((value) => Math.sqrt(value * Math.PI)),
  LN: ofOne((value) => (value > 0 ? Math.log(value) : NaN)),
  LOG10: ofOne((value) => (value > 0 ? Math.log10(value) : NaN)),
  FACT: ofOne((value) => (value < 0 ? NaN : factorial(Math.floor(value), 1))),
  FACTDOUBLE: ofOne((value) => (value < -1 ? NaN : factorial(Math.floor(value), 2))),
  LOG: define([NUMBER, optional(NUMBER)], ([value, base = 10]) => {
    if (value <= 0 || base <= 0) return NUMBER_ERROR;
    if (base === 1) return DIVISION_ERROR;
    return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }),
  ATAN2: define([NUMBER, NUMBER], ([x, y]) =>
    x === 0 && y === 0 ? DIVISION_ERROR : Math.atan2(y, x),
  ),
  POWER: define([NUMBER, NUMBER], ([base, exponent]) => power(base, exponent)),
  MOD: define([NUMBER, NUMBER], ([value, divisor]) =>
    divisor === 0 ? DIVISION_ERROR : modulo(value, divisor),
  ),
  QUOTIENT: define([NUMBER, NUMBER], ([value, divisor]) =>
    divisor === 0 ? DIVISION_ERROR : Math.trunc(value / divisor),
  ),
  PI: define([], () => Math.PI),
  RAND: define([], () => Math.random(), { isVolatile: true }),
  RANDBETWEEN: define(
    [NUMBER, NUMBER],
    ([low, high]) => {
      const least = Math.ceil(low);
      const most = Math.floor(high);
      return least > most ? NUMBER_ERROR : least + Math.floor(Math.random() * (most - least + 1));
    },
    { isVolatile: true },
  ),
  COMBIN: define([NUMBER, NUMBER], ([all, chosen]) =>
    combinations(Math.trunc(all), Math.trunc(chosen)),
  ),
  GCD: ofWholes((numbers) => numbers.reduce(greatestDivisor, 0)),
  LCM: ofWholes((numbers) =>
    numbers.reduce(
      (one, other) => (other === 0 ? 0 : (one / greatestDivisor(one, other)) * other),
      1,
    ),
  ),
};

function ofOne(calculate: (value: number) => number): FunctionDefinition {
  return define([NUMBER], ([value]) => calculate(value));
}

function ofWholes(calculate: (numbers: readonly number[]) => number): FunctionDefinition {
  return variadic(1, (values, environment) => {
    const numbers = numbersOf(values, environment);
    if (isError(numbers)) return numbers;
    const whole = numbers.map(Math.trunc);
    return whole.some((number) => number < 0) ? NUMBER_ERROR : calculate(whole);
  });
}

function modulo(value: number, divisor: number): number {
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest;
}

function factorial(value: number, step: number): number {
  let product = 1;
  for (let factor = value; factor > 1; factor -= step) product *= factor;
  return product;
}

function combinations(all: number, chosen: number): number {
  if (chosen < 0 || all < chosen) return NaN;
  const fewer = Math.min(chosen, all - chosen);
  let result = 1;
  for (let step = 1; step <= fewer; step += 1) result = (result * (all - fewer + step)) / step;
  return Math.round(result);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
