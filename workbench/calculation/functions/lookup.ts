import { isError, type CellValue } from "../../model/values";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from "../errors";
import { at, isMatrix, Reference, widthOf, type Value } from "../value";
import {
  ANYTHING,
  BOOLEAN,
  define,
  first,
  optional,
  WHOLE,
  WHOLE_VALUE,
  type Functions,
} from "./definition";
import { lineOf, type Line } from "./line";
import { placeIn } from "./search";

export const LOOKUPS: Functions = {
  MATCH: define(
    [ANYTHING, WHOLE_VALUE, optional(first(WHOLE))],
    ([wanted, range, type = 1], environment) => {
      if (isError(wanted)) return wanted;
      const line = lineOf(range, environment);
      if (!line) return NOT_AVAILABLE;
      const place = placeIn(line, wanted ?? 0, matchKind(type), environment);
      return place === undefined ? NOT_AVAILABLE : place + 1;
    },
  ),
  XMATCH: define(
    [ANYTHING, WHOLE_VALUE, optional(first(WHOLE)), optional(first(WHOLE))],
    ([wanted, range, match = 0, search = 1], environment) => {
      if (isError(wanted)) return wanted;
      const line = lineOf(range, environment);
      if (!line) return VALUE_ERROR;
      const place = placeIn(line, wanted, { match, search }, environment);
      return place === undefined ? NOT_AVAILABLE : place + 1;
    },
  ),
  VLOOKUP: define(
    [ANYTHING, WHOLE_VALUE, WHOLE, optional(first(BOOLEAN))],
    ([wanted, table, column, isNear = true], environment) => {
      const width = columnsOf(table, environment);
      if (isError(wanted)) return wanted;
      if (column < 1) return VALUE_ERROR;
      if (column > width) return REFERENCE_ERROR;
      const line = lineOf(table, environment, "column");
      const place = line && placeIn(line, wanted ?? 0, matchKind(isNear ? 1 : 0), environment);
      return place === undefined ? NOT_AVAILABLE : valueAt(table, place, column - 1, environment);
    },
  ),
  LOOKUP: define(
    [ANYTHING, WHOLE_VALUE, optional(WHOLE_VALUE)],
    ([wanted, where, results], environment) => {
      if (isError(wanted)) return wanted;
      const isWide = columnsOf(where, environment) > rowsOf(where, environment);
      const line = lineOf(where, environment, isWide ? "row" : "column");
      const place = line && placeIn(line, wanted ?? 0, matchKind(1), environment);
      if (place === undefined) return NOT_AVAILABLE;
      if (results !== undefined) return lineOf(results, environment)?.value(place) ?? NOT_AVAILABLE;
      return isWide
        ? valueAt(where, rowsOf(where, environment) - 1, place, environment)
        : valueAt(where, place, columnsOf(where, environment) - 1, environment);
    },
  ),
  XLOOKUP: define(
    [
      ANYTHING,
      WHOLE_VALUE,
      WHOLE_VALUE,
      optional(WHOLE_VALUE),
      optional(first(WHOLE)),
      optional(first(WHOLE)),
    ],
    ([wanted, where, results, otherwise, match = 0, search = 1], environment) => {
      if (isError(wanted)) return wanted;
      const line = lineOf(where, environment);
      if (!line) return VALUE_ERROR;
      const place = placeIn(line, wanted, { match, search }, environment);
      if (place === undefined) return otherwise ?? NOT_AVAILABLE;
      return sliceOf(results, place, line, environment);
    },
  ),
};

/** How VLOOKUP and MATCH search: a near one in sorted values, or exactly. */
function matchKind(type: number): { match: number; search: number } {
  if (type === 0) return { match: 2, search: 1 };
  return type > 0 ? { match: -1, search: 2 } : { match: 1, search: -2 };
}

/** What XLOOKUP returns: the row or column of the results that belongs to the place. */
function sliceOf(results: Value, place: number, line: Line, environment: Environment): Value {
  if (results instanceof Reference) {
    const { row, column, rows, columns } = results.area;
    if ((line.isColumn ? rows : columns) !== line.length) return VALUE_ERROR;
    const area = line.isColumn
      ? { row: row + place, column, rows: 1, columns }
      : { row, column: column + place, rows, columns: 1 };
    return new Reference(results.sheet, area);
  }
  const matrix = plain(results, environment);
  if (!isMatrix(matrix)) return matrix;
  const slice = line.isColumn ? [matrix[place] ?? []] : matrix.map((row) => [row[place] ?? null]);
  return slice.length === 1 && widthOf(slice) === 1 ? at(slice, 0, 0) : slice;
}

function valueAt(table: Value, row: number, column: number, environment: Environment): CellValue {
  if (table instanceof Reference) {
    const { sheet, area } = table;
    return environment.book.read(sheet, area.row + row, area.column + column);
  }
  return isMatrix(table) ? at(table, row, column) : (plain(table, environment) as CellValue);
}

export function rowsOf(value: Value, environment: Environment): number {
  if (value instanceof Reference) return value.area.rows;
  const read = plain(value, environment);
  return isMatrix(read) ? read.length : 1;
}

export function columnsOf(value: Value, environment: Environment): number {
  if (value instanceof Reference) return value.area.columns;
  const read = plain(value, environment);
  return isMatrix(read) ? widthOf(read) : 1;
}
