import type { CellValue } from "../../model/values";
import { plain } from "../dereference";
import { CALC_ERROR, NOT_AVAILABLE, VALUE_ERROR } from "../errors";
import { at, matrixOf, widthOf, type Matrix, type Value } from "../value";
import { matrix, transposed } from "./arrays";
import {
  ANYTHING,
  BOOLEAN,
  define,
  first,
  optional,
  VALUES,
  variadic,
  WHOLE,
  type Functions,
} from "./definition";
import type { Environment } from "../environment";
import { isError } from "../../model/values";

/** Functions that give the same values in another shape. */
export const SHAPES: Functions = {
  TAKE: define(
    [VALUES, optional(first(WHOLE)), optional(first(WHOLE))],
    ([value, rows, columns]) => {
      const whole = matrix(value);
      const [top, height] = taken(rows, whole.length);
      const [left, width] = taken(columns, widthOf(whole));
      return part(whole, top, left, height, width);
    },
  ),
  DROP: define(
    [VALUES, optional(first(WHOLE)), optional(first(WHOLE))],
    ([value, rows = 0, columns = 0]) => {
      const whole = matrix(value);
      const height = whole.length - Math.abs(rows);
      const width = widthOf(whole) - Math.abs(columns);
      return part(whole, Math.max(0, rows), Math.max(0, columns), height, width);
    },
  ),
  VSTACK: variadic(1, (values, environment) => stacked(values, environment)),
  HSTACK: variadic(1, (values, environment) =>
    transposed(
      stacked(
        values.map((value) => transposed(matrix(plain(value, environment)))),
        environment,
      ),
    ),
  ),
  TOCOL: define(
    [VALUES, optional(first(WHOLE)), optional(first(BOOLEAN))],
    ([value, ignored = 0, isByColumn = false]) => {
      const list = listed(matrix(value), ignored, isByColumn);
      return list.length === 0 ? CALC_ERROR : list.map((each) => [each]);
    },
  ),
  TOROW: define(
    [VALUES, optional(first(WHOLE)), optional(first(BOOLEAN))],
    ([value, ignored = 0, isByColumn = false]) => {
      const list = listed(matrix(value), ignored, isByColumn);
      return list.length === 0 ? CALC_ERROR : [list];
    },
  ),
  CHOOSEROWS: variadic(2, ([value, ...places], environment) =>
    chosenRows(matrix(plain(value, environment)), places, environment),
  ),
  CHOOSECOLS: variadic(2, ([value, ...places], environment) => {
    const rows = chosenRows(transposed(matrix(plain(value, environment))), places, environment);
    return Array.isArray(rows) ? transposed(rows as Matrix) : rows;
  }),
  WRAPROWS: define([VALUES, first(WHOLE), optional(first(ANYTHING))], ([value, count, pad]) =>
    wrapped(matrix(value).flat(), count, pad),
  ),
  WRAPCOLS: define([VALUES, first(WHOLE), optional(first(ANYTHING))], ([value, count, pad]) => {
    const rows = wrapped(matrix(value).flat(), count, pad);
    return Array.isArray(rows) ? transposed(rows as Matrix) : rows;
  }),
  EXPAND: define(
    [VALUES, optional(first(WHOLE)), optional(first(WHOLE)), optional(first(ANYTHING))],
    ([value, rows, columns, pad = NOT_AVAILABLE]) => {
      const whole = matrix(value);
      const height = rows ?? whole.length;
      const width = columns ?? widthOf(whole);
      if (height < whole.length || width < widthOf(whole)) return VALUE_ERROR;
      return matrixOf(height, width, (row, column) => whole[row]?.[column] ?? pad);
    },
  ),
};

function taken(count: number | undefined, length: number): readonly [start: number, count: number] {
  if (count === undefined) return [0, length];
  const size = Math.min(Math.abs(count), length);
  return [count < 0 ? length - size : 0, size];
}

function part(whole: Matrix, top: number, left: number, rows: number, columns: number): Value {
  if (rows <= 0 || columns <= 0) return CALC_ERROR;
  return matrixOf(rows, columns, (row, column) => at(whole, top + row, left + column));
}

function stacked(values: readonly Value[], environment: Environment): Matrix {
  const parts = values.map((value) => matrix(plain(value, environment)));
  const width = Math.max(...parts.map(widthOf));
  return parts.flatMap((each) =>
    each.map((row) =>
      Array.from({ length: width }, (_, column) =>
        column < row.length ? (row[column] ?? null) : NOT_AVAILABLE,
      ),
    ),
  );
}

/** All values in one list without what is ignored: 1 empty cells, 2 errors, 3 both. */
function listed(whole: Matrix, ignored: number, isByColumn: boolean): readonly CellValue[] {
  return (isByColumn ? transposed(whole) : whole)
    .flat()
    .filter(
      (value) =>
        !(value === null && (ignored === 1 || ignored === 3)) && !(isError(value) && ignored >= 2),
    );
}

function chosenRows(whole: Matrix, places: readonly Value[], environment: Environment): Value {
  const numbers = places.flatMap((place) => matrix(plain(place, environment)).flat()).map(Number);
  const rows: (readonly CellValue[])[] = [];
  for (const number of numbers) {
    const place = Math.trunc(number);
    const row = place < 0 ? whole.at(place) : whole[place - 1];
    if (!row || place === 0) return VALUE_ERROR;
    rows.push(row);
  }
  return rows;
}

function wrapped(list: readonly CellValue[], count: number, pad: CellValue | undefined): Value {
  if (count < 1) return VALUE_ERROR;
  return matrixOf(Math.ceil(list.length / count), count, (row, column) => {
    const place = row * count + column;
    return place < list.length ? (list[place] ?? null) : (pad ?? NOT_AVAILABLE);
  });
}
