import type { CellValue } from "../../model/values";
import { DIVISION_ERROR, NOT_AVAILABLE, NUMBER_ERROR } from "../errors";
import { sum } from "./aggregates";

/** What one number says about many. */
export function median(numbers: readonly number[]): CellValue {
  return percentile(numbers, 0.5, false);
}

export function mode(numbers: readonly number[]): CellValue {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (count > 1 && count > (best === undefined ? 1 : (counts.get(best) ?? 0))) best = number;
  }
  return best ?? NOT_AVAILABLE;
}

/** The k-th largest, counted from 1. */
export function largest(numbers: readonly number[], k: number): CellValue {
  const place = Math.ceil(k) - 1;
  return [...numbers].sort((one, other) => other - one)[place] ?? NUMBER_ERROR;
}

/** The variance; `less` is 1 for a sample and 0 for a whole population. */
export function variance(numbers: readonly number[], less: 0 | 1): CellValue {
  if (numbers.length <= less) return DIVISION_ERROR;
  const mean = sum(numbers) / numbers.length;
  return squares(numbers, mean) / (numbers.length - less);
}

export function squares(numbers: readonly number[], mean: number): number {
  return numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
}

/** The value below which a share of the numbers lies, in between two of them if need be. */
export function percentile(
  numbers: readonly number[],
  share: number,
  isExclusive: boolean,
): CellValue {
  const sorted = [...numbers].sort((one, other) => one - other);
  const { length } = sorted;
  const place = isExclusive ? share * (length + 1) - 1 : share * (length - 1);
  const isOutside = isExclusive ? place < 0 || place > length - 1 : share < 0 || share > 1;
  if (length === 0 || isOutside) return NUMBER_ERROR;
  const before = Math.floor(place);
  const low = sorted[before] ?? 0;
  return low + (place - before) * ((sorted[before + 1] ?? low) - low);
}
