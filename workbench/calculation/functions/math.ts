import { DIVISION_ERROR } from "../errors";
import { power } from "../operators";
import { define, NUMBER, type FunctionDefinition, type Functions } from "./definition";

export const MATH: Functions = {
  ABS: ofOne(Math.abs),
  SQRT: ofOne((value) => Math.sqrt(value)),
  POWER: define([NUMBER, NUMBER], ([base, exponent]) => power(base, exponent)),
  MOD: define([NUMBER, NUMBER], ([value, divisor]) =>
    divisor === 0 ? DIVISION_ERROR : modulo(value, divisor),
  ),
};

function ofOne(calculate: (value: number) => number): FunctionDefinition {
  return define([NUMBER], ([value]) => calculate(value));
}

function modulo(value: number, divisor: number): number {
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest;
}
