import type { CellValue } from "../../model/values";
import { DIVISION_ERROR } from "../errors";
import { sum } from "./aggregates";

/** The variance; `less` is 1 for a sample and 0 for a whole population. */
export function variance(numbers: readonly number[], less: 0 | 1): CellValue {
  if (numbers.length <= less) return DIVISION_ERROR;
  const mean = sum(numbers) / numbers.length;
  return squares(numbers, mean) / (numbers.length - less);
}

function squares(numbers: readonly number[], mean: number): number {
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
}
