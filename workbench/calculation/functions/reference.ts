import { isError } from "../../model/values";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { REFERENCE_ERROR, VALUE_ERROR } from "../errors";
import { isMatrix, matrixOf, Reference, widthOf, type Value } from "../value";
import { define, first, optional, WHOLE, WHOLE_VALUE, type Functions } from "./definition";

/** Functions that give references, or say something about them. */
export const REFERENCES: Functions = {
  ROW: define([optional(WHOLE_VALUE)], ([value], environment) => {
    if (value === undefined) return environment.row + 1;
    if (!(value instanceof Reference)) return isError(value) ? value : VALUE_ERROR;
    const { row, rows } = value.area;
    if (rows === 1) return row + 1;
    return matrixOf(Math.min(rows, filledRows(value, environment)), 1, (place) => row + place + 1);
  }),
  INDEX: define(
    [WHOLE_VALUE, optional(WHOLE), optional(WHOLE), optional(first(WHOLE))],
    ([value, row = 0, column, area = 1], environment) =>
      itemOf(value, row, column, area, environment),
  ),
};

function filledRows({ sheet, area }: Reference, environment: Environment): number {
  return area.rows < 100_000 ? area.rows : environment.book.readArea({ sheet, area }).length;
}

/** The cell, row or column of INDEX; 0 or nothing means all of them. */
function itemOf(
  value: Value,
  row: number,
  column: number | undefined,
  area: number,
  environment: Environment,
): Value {
  if (isError(value)) return value;
  if (value instanceof Reference) {
    const place = value.areas[area - 1];
    if (!place) return REFERENCE_ERROR;
    const { rows, columns } = place.area;
    const found = placeOfItem(row, column, rows, columns);
    if (!found) return REFERENCE_ERROR;
    return new Reference(place.sheet, {
      row: place.area.row + found.row,
      column: place.area.column + found.column,
      rows: found.rows,
      columns: found.columns,
    });
  }
  const matrix = plain(value, environment);
  if (!isMatrix(matrix)) return row > 1 || (column ?? 1) > 1 ? REFERENCE_ERROR : matrix;
  const found = placeOfItem(row, column, matrix.length, widthOf(matrix));
  if (!found) return REFERENCE_ERROR;
  if (found.rows === 1 && found.columns === 1) return matrix[found.row]?.[found.column] ?? null;
  return matrixOf(
    found.rows,
    found.columns,
    (r, c) => matrix[found.row + r]?.[found.column + c] ?? null,
  );
}

function placeOfItem(row: number, column: number | undefined, rows: number, columns: number) {
  // One number counts along a single row.
  const isAlongRow = column === undefined && rows === 1 && columns > 1;
  const r = isAlongRow ? 0 : row;
  const c = isAlongRow ? row : (column ?? (columns === 1 ? 1 : 0));
  if (r < 0 || c < 0 || r > rows || c > columns) return undefined;
  return {
    row: r === 0 ? 0 : r - 1,
    column: c === 0 ? 0 : c - 1,
    rows: r === 0 ? rows : 1,
    columns: c === 0 ? columns : 1,
  };
}
