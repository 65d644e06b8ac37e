import { isError, type CellValue } from "../model/values";
import { liftOne, liftTwo } from "./broadcast";
import { toNumber, toText } from "./coerce";
import { compareValues } from "./compare";
import { plain } from "./dereference";
import type { Evaluate } from "./environment";
import { DIVISION_ERROR, NUMBER_ERROR } from "./errors";

type Arithmetic = (one: number, other: number) => CellValue;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => (other === 0 ? DIVISION_ERROR : one / other),
  "^": power,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A part of a formula with an operator between two parts; undefined when there is no such operator. */
export function binary(operator: string, left: Evaluate, right: Evaluate): Evaluate | undefined {
  const calculate = ARITHMETIC[operator];
  if (calculate) return arithmetic(calculate, left, right);
  const accept = COMPARISONS[operator];
  if (accept) return comparison(accept, left, right);
  return operator === "&" ? joined(left, right) : undefined;
}

export function unary(operator: "+" | "-" | "%", operand: Evaluate): Evaluate {
  if (operator === "+") return operand;
  const calculate =
    operator === "-" ? (value: number) => 0 - value : (value: number) => value / 100;
  return (environment) => {
    const value = operand(environment);
    if (typeof value === "number") return calculate(value);
    return liftOne(plain(value, environment), (single) => {
      const number = toNumber(single, environment.book.culture);
      return typeof number === "number" ? calculate(number) : number;
    });
  };
}

/** A sum or difference that is nothing but the rest of rounding is 0, as Excel has it at the end of a formula. */
export function withoutRest(operator: string, left: Evaluate, right: Evaluate): Evaluate {
  const isSum = operator === "+";
  const whole = arithmetic(
    (one, other) => {
      const result = isSum ? one + other : one - other;
      return Math.abs(result) < Math.abs(one) * 2e-15 ? 0 : result;
    },
    left,
    right,
  );
  return whole;
}

function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_ERROR;
  return finite(base ** exponent);
}

/** #NUM! for what no cell can hold. */
function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : NUMBER_ERROR;
}

function arithmetic(calculate: Arithmetic, left: Evaluate, right: Evaluate): Evaluate {
  return (environment) => {
    const one = left(environment);
    const other = right(environment);
    if (typeof one === "number" && typeof other === "number") {
      const result = calculate(one, other);
      return typeof result === "number" ? finite(result) : result;
    }
    const { culture } = environment.book;
    return liftTwo(plain(one, environment), plain(other, environment), (first, second) => {
      const x = toNumber(first, culture);
      if (typeof x !== "number") return x;
      const y = toNumber(second, culture);
      if (typeof y !== "number") return y;
      const result = calculate(x, y);
      return typeof result === "number" ? finite(result) : result;
    });
  };
}

function comparison(accept: (order: number) => boolean, left: Evaluate, right: Evaluate): Evaluate {
  return (environment) => {
    const { culture } = environment.book;
    return liftTwo(
      plain(left(environment), environment),
      plain(right(environment), environment),
      (one, other) => {
        const order = compareValues(one, other, culture);
        return typeof order === "number" ? accept(order) : order;
      },
    );
  };
}

function joined(left: Evaluate, right: Evaluate): Evaluate {
  return (environment) => {
    const { culture } = environment.book;
    return liftTwo(
      plain(left(environment), environment),
      plain(right(environment), environment),
      (one, other) => {
        const first = toText(one, culture);
        if (isError(first)) return first;
        const second = toText(other, culture);
        return isError(second) ? second : first + second;
      },
    );
  };
}
