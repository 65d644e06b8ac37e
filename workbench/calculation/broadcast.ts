import type { CellValue } from "../model/values";
import { NOT_AVAILABLE } from "./errors";
import { isMatrix, matrixOf, widthOf, type Matrix, type Plain } from "./value";

/** Applies a function of single values to each place of matrices; what a smaller one lacks is #N/A. */
export function liftTwo(
  one: Plain,
  other: Plain,
  apply: (one: CellValue, other: CellValue) => CellValue,
): Plain {
  if (!isMatrix(one) && !isMatrix(other)) return apply(one, other);
  const rows = Math.max(heightOf(one), heightOf(other));
  const columns = Math.max(columnsOf(one), columnsOf(other));
  return matrixOf(rows, columns, (row, column) =>
    apply(pick(one, row, column), pick(other, row, column)),
  );
}

export function liftOne(value: Plain, apply: (value: CellValue) => CellValue): Plain {
  return isMatrix(value) ? value.map((row) => row.map(apply)) : apply(value);
}

/** The size that several values have together; undefined when all are single. */
export function commonSize(
  values: readonly (Plain | undefined)[],
): { readonly rows: number; readonly columns: number } | undefined {
  let rows = 0;
  let columns = 0;
  for (const value of values) {
    if (value === undefined || !isMatrix(value)) continue;
    rows = Math.max(rows, value.length);
    columns = Math.max(columns, widthOf(value));
  }
  return rows > 0 ? { rows, columns } : undefined;
}

/** The value at a place: a single row or column is repeated. */
export function pick(value: Plain, row: number, column: number): CellValue {
  if (!isMatrix(value)) return value;
  const cells: Matrix[number] | undefined = value.length === 1 ? value[0] : value[row];
  const found = cells?.length === 1 ? cells[0] : cells?.[column];
  return found === undefined ? NOT_AVAILABLE : found;
}

function heightOf(value: Plain): number {
  return isMatrix(value) ? value.length : 1;
}

function columnsOf(value: Plain): number {
  return isMatrix(value) ? widthOf(value) : 1;
}
