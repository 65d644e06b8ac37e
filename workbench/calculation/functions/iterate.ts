import { isError, type CellError, type CellValue } from "../../model/values";
import { toNumber } from "../coerce";
import type { Environment } from "../environment";
import { isMatrix, Reference, type Value } from "../value";

/** A value among the arguments of SUM and its like; typed means written in the formula itself. */
type Visit = (value: CellValue, isTyped: boolean) => void;

/** Calls back for each value in the arguments; of references for those cells that are not empty. */
export function visitAll(values: readonly Value[], environment: Environment, visit: Visit): void {
  for (const value of values) {
    if (value instanceof Reference) {
      for (const area of value.areas) {
        if (area.area.rows === 1 && area.area.columns === 1) {
          const cell = environment.book.read(area.sheet, area.area.row, area.area.column);
          if (cell !== null) visit(cell, false);
        } else environment.book.visit(area, (cell) => visit(cell, false));
      }
    } else if (isMatrix(value)) {
      for (const row of value) for (const cell of row) visit(cell, false);
    } else visit(value ?? null, true);
  }
}

/** The numbers in the arguments as SUM counts them: texts and truth values only where they are typed. */
export function numbersOf(
  values: readonly Value[],
  environment: Environment,
): readonly number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  visitAll(values, environment, (value, isTyped) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) error ??= value;
    else if (isTyped) {
      const number = toNumber(value, environment.book.culture);
      if (typeof number === "number") numbers.push(number);
      else error ??= number;
    }
  });
  return error ?? numbers;
}
