import type { CellValue } from "../../model/values";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import type { KeyIndex } from "../keyIndex";
import { at, isMatrix, Reference, widthOf, type Value } from "../value";

/** One row or column of values, read only where it is asked. */
export type Line = {
  readonly length: number;
  readonly isColumn: boolean;
  readonly value: (place: number) => CellValue;
  /** All values as far as cells are filled. */
  readonly values: () => readonly CellValue[];
  /** Where each value stands; undefined when the line must be searched. */
  readonly index: () => KeyIndex | undefined;
};

/** The one row or column of a value, or the first column or row of it; undefined when it has several. */
export function lineOf(
  value: Value,
  environment: Environment,
  only?: "column" | "row",
): Line | undefined {
  if (value instanceof Reference && !value.isCell) return lineOfReference(value, environment, only);
  const read = plain(value, environment);
  const matrix = isMatrix(read) ? read : [[read]];
  const isColumn = only === undefined ? widthOf(matrix) === 1 : only === "column";
  if (only === undefined && !isColumn && matrix.length > 1) return undefined;
  const length = isColumn ? matrix.length : widthOf(matrix);
  return {
    length,
    isColumn,
    value: (place) => (isColumn ? at(matrix, place, 0) : at(matrix, 0, place)),
    values: () => (isColumn ? matrix.map(([cell = null]) => cell) : (matrix[0] ?? [])),
    index: () => undefined,
  };
}

function lineOfReference(
  { sheet, area }: Reference,
  { book }: Environment,
  only: "column" | "row" | undefined,
): Line | undefined {
  const isColumn = only === undefined ? area.columns === 1 : only === "column";
  if (only === undefined && !isColumn && area.rows > 1) return undefined;
  const line = isColumn ? { ...area, columns: 1 } : { ...area, rows: 1 };
  return {
    length: isColumn ? area.rows : area.columns,
    isColumn,
    value: (place) =>
      isColumn
        ? book.read(sheet, area.row + place, area.column)
        : book.read(sheet, area.row, area.column + place),
    values: () => book.readArea({ sheet, area: line }).flat(),
    index: () => book.keyIndex({ sheet, area }, line),
  };
}
