import { isError, type CellValue } from "../../model/values";
import { toNumber } from "../coerce";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { DIVISION_ERROR, VALUE_ERROR } from "../errors";
import { at, isMatrix, widthOf, type Value } from "../value";
import { variadic, type Functions } from "./definition";
import { numbersOf, visitAll } from "./iterate";

/** Functions that make one value of many. */
export const AGGREGATES: Functions = {
  SUM: ofNumbers(sum),
  AVERAGE: ofNumbers(average),
  MIN: ofNumbers(least),
  MAX: ofNumbers(most),
  COUNT: variadic(1, (values, environment) => {
    let count = 0;
    visitAll(values, environment, (value, isTyped) => {
      const counts = isTyped
        ? typeof toNumber(value, environment.book.culture) === "number"
        : typeof value === "number";
      if (counts) count += 1;
    });
    return count;
  }),
  COUNTA: variadic(1, (values, environment) => {
    let count = 0;
    visitAll(values, environment, (value, isTyped) => {
      if (value !== null || isTyped) count += 1;
    });
    return count;
  }),
  SUMPRODUCT: variadic(1, sumProduct),
};

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

export function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length;
}

export function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other));
}

export function most(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other));
}

function ofNumbers(calculate: (numbers: readonly number[]) => CellValue) {
  return variadic(1, (values, environment) => {
    const numbers = numbersOf(values, environment);
    return isError(numbers) ? numbers : calculate(numbers);
  });
}

function sumProduct(values: readonly Value[], environment: Environment): CellValue {
  const factors = values.map((value) => {
    const read = plain(value, environment);
    return isMatrix(read) ? read : [[read]];
  });
  const [head = [[]]] = factors;
  const columns = widthOf(head);
  if (factors.some((factor) => factor.length !== head.length || widthOf(factor) !== columns)) {
    return VALUE_ERROR;
  }
  let total = 0;
  for (let row = 0; row < head.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const factor of factors) {
        const value = at(factor, row, column);
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return total;
}
