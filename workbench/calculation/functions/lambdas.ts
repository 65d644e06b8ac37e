import type { CellValue } from "../../model/values";
import { commonSize, pick } from "../broadcast";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { CALC_ERROR, VALUE_ERROR } from "../errors";
import { isMatrix, Lambda, matrixOf, widthOf, type Matrix, type Value } from "../value";
import { matrix, transposed } from "./arrays";
import {
  define,
  first,
  optional,
  variadic,
  WHOLE,
  WHOLE_VALUE,
  type Functions,
} from "./definition";

/** Functions that call a LAMBDA for each of many values. */
export const LAMBDAS: Functions = {
  MAP: variadic(2, (values, environment) => {
    const lambda = values.at(-1);
    if (!(lambda instanceof Lambda)) return VALUE_ERROR;
    const plains = values.slice(0, -1).map((value) => plain(value, environment));
    const size = commonSize(plains) ?? { rows: 1, columns: 1 };
    return matrixOf(size.rows, size.columns, (row, column) =>
      one(lambda.call(plains.map((value) => pick(value, row, column))), environment),
    );
  }),
  BYROW: define([WHOLE_VALUE, WHOLE_VALUE], ([value, lambda], environment) => {
    if (!(lambda instanceof Lambda)) return VALUE_ERROR;
    const rows = matrix(plain(value, environment));
    return rows.map((row) => [one(lambda.call([[row]]), environment)]);
  }),
  BYCOL: define([WHOLE_VALUE, WHOLE_VALUE], ([value, lambda], environment) => {
    if (!(lambda instanceof Lambda)) return VALUE_ERROR;
    const columns = transposed(matrix(plain(value, environment)));
    return [columns.map((column) => one(lambda.call([transposed([column])]), environment))];
  }),
  REDUCE: define(
    [optional(WHOLE_VALUE), WHOLE_VALUE, WHOLE_VALUE],
    ([start, value, lambda], environment) => {
      if (!(lambda instanceof Lambda)) return VALUE_ERROR;
      let total: Value = start;
      for (const cell of matrix(plain(value, environment)).flat()) {
        const next = lambda.call([total, cell]);
        total = next instanceof Lambda ? next : plain(next, environment);
      }
      return total;
    },
  ),
  SCAN: define(
    [optional(WHOLE_VALUE), WHOLE_VALUE, WHOLE_VALUE],
    ([start, value, lambda], environment) => {
      if (!(lambda instanceof Lambda)) return VALUE_ERROR;
      let total: Value = start;
      return matrix(plain(value, environment)).map((row) =>
        row.map((cell) => {
          const next = one(lambda.call([total, cell]), environment);
          total = next;
          return next;
        }),
      );
    },
  ),
  MAKEARRAY: define(
    [first(WHOLE), first(WHOLE), WHOLE_VALUE],
    ([rows, columns, lambda], environment) => {
      if (!(lambda instanceof Lambda) || rows < 1 || columns < 1) return VALUE_ERROR;
      return matrixOf(rows, columns, (row, column) =>
        one(lambda.call([row + 1, column + 1]), environment),
      );
    },
  ),
  ISOMITTED: define([optional(WHOLE_VALUE)], ([value]) => value === undefined),
};

/** The one value of a result; several in one place are not possible. */
function one(value: Value, environment: Environment): CellValue {
  const read = plain(value, environment);
  if (!isMatrix(read)) return read;
  return read.length === 1 && widthOf(read) === 1 ? firstOf(read) : CALC_ERROR;
}

function firstOf(values: Matrix): CellValue {
  return values[0]?.[0] ?? null;
}
