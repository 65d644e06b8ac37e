import { isError, type CellValue } from "../../model/values";
import { comparePlain } from "../compare";
import { toBoolean } from "../coerce";
import type { Environment } from "../environment";
import { CALC_ERROR, VALUE_ERROR } from "../errors";
import { lookupKey } from "../keyIndex";
import { at, isMatrix, matrixOf, widthOf, type Matrix, type Plain, type Value } from "../value";
import {
  BOOLEAN,
  define,
  first,
  NUMBER,
  optional,
  VALUES,
  WHOLE,
  WHOLE_VALUE,
  type Functions,
} from "./definition";

/** More cells than these no sheet is asked to show. */
const MOST_CELLS = 5_000_000;

/** Functions that give several values. */
export const ARRAYS: Functions = {
  SEQUENCE: define(
    [first(WHOLE), optional(first(WHOLE)), optional(first(NUMBER)), optional(first(NUMBER))],
    ([rows, columns = 1, start = 1, step = 1]) => {
      if (rows < 0 || columns < 0) return VALUE_ERROR;
      if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return CALC_ERROR;
      return matrixOf(rows, columns, (row, column) => start + (row * columns + column) * step);
    },
  ),
  FILTER: define(
    [VALUES, VALUES, optional(WHOLE_VALUE)],
    ([value, include, otherwise], environment) =>
      filtered(matrix(value), include, otherwise, environment),
  ),
  SORT: define(
    [VALUES, optional(VALUES), optional(VALUES), optional(first(BOOLEAN))],
    ([value, by = 1, order = 1, isByColumn = false], environment) => {
      const whole = matrix(value);
      const lines = isByColumn ? transposed(whole) : whole;
      const places = matrix(by).flat().map(Number);
      const directions = matrix(order).flat().map(Number);
      const width = widthOf(lines);
      if (places.some((place) => !(place >= 1 && place <= width))) return VALUE_ERROR;
      if (directions.some((direction) => Math.abs(direction) !== 1)) return VALUE_ERROR;
      const keys = places.map((place) => lines.map((line) => line[place - 1] ?? null));
      const sorted = inOrder(lines, keys, directions, environment);
      return isByColumn ? transposed(sorted) : sorted;
    },
  ),
  UNIQUE: define(
    [VALUES, optional(first(BOOLEAN)), optional(first(BOOLEAN))],
    ([value, isByColumn = false, isOnce = false]) => {
      const whole = matrix(value);
      const lines = isByColumn ? transposed(whole) : whole;
      const counts = new Map<string, number>();
      for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
      const seen = new Set<string>();
      const kept = lines.filter((line) => {
        const key = keyOf(line);
        if (seen.has(key) || (isOnce && counts.get(key) !== 1)) return false;
        seen.add(key);
        return true;
      });
      if (kept.length === 0) return CALC_ERROR;
      return isByColumn ? transposed(kept) : kept;
    },
  ),
};

function matrix(value: Plain): Matrix {
  return isMatrix(value) ? value : [[value]];
}

function transposed(value: Matrix): Matrix {
  return matrixOf(widthOf(value), value.length, (row, column) => at(value, column, row));
}

function filtered(
  value: Matrix,
  include: Plain,
  otherwise: Value,
  environment: Environment,
): Value {
  const tests = matrix(include);
  const isByRow = widthOf(tests) === 1 && tests.length === value.length;
  const isByColumn = tests.length === 1 && widthOf(tests) === widthOf(value);
  if (!isByRow && !isByColumn) return VALUE_ERROR;
  const kept: boolean[] = [];
  for (const test of tests.flat()) {
    const holds = toBoolean(test, environment.book.culture);
    if (isError(holds)) return holds;
    kept.push(holds);
  }
  if (!kept.includes(true)) return otherwise === undefined ? CALC_ERROR : otherwise;
  if (isByRow) return value.filter((_, place) => kept[place]);
  return value.map((row) => row.filter((_, place) => kept[place]));
}

/** Rows by several keys; equal ones stay as they stand, empty cells come last. */
function inOrder(
  rows: Matrix,
  keys: readonly (readonly CellValue[])[],
  directions: readonly number[],
  { book: { culture } }: Environment,
): Matrix {
  const places = rows.map((_, place) => place);
  places.sort((one, other) => {
    for (const [which, key] of keys.entries()) {
      const direction = directions[which] ?? directions.at(-1) ?? 1;
      const [left = null, right = null] = [key[one], key[other]];
      const order = orderOf(left) - orderOf(right);
      if (order !== 0) {
        const isBlankAmong = left === null || right === null;
        return isBlankAmong ? order : order * direction;
      }
      if (left === null || right === null || isError(left) || isError(right)) continue;
      const difference = comparePlain(left, right, culture);
      if (difference !== 0) return difference * direction;
    }
    return one - other;
  });
  return places.map((place) => rows[place] ?? []);
}

/** Numbers, texts, truth values, errors, and empty cells. */
function orderOf(value: CellValue): number {
  if (value === null) return 4;
  if (isError(value)) return 3;
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function keyOf(line: readonly CellValue[]): string {
  return JSON.stringify(
    line.map((value) => (isError(value) ? [value.error] : (lookupKey(value) ?? null))),
  );
}
