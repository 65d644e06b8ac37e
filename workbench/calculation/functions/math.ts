import { DIVISION_ERROR } from "../errors";
import { define, NUMBER, type Functions } from "./definition";

export const MATH: Functions = {
  ABS: define([NUMBER], ([value]) => Math.abs(value)),
  MOD: define([NUMBER, NUMBER], ([value, divisor]) =>
    divisor === 0 ? DIVISION_ERROR : modulo(value, divisor),
  ),
};

function modulo(value: number, divisor: number): number {
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest;
}
