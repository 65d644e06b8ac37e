import { plain } from "../dereference";
import type { Environment } from "../environment";
import { at, isMatrix, Reference, widthOf, type Matrix, type Value } from "../value";
import type { Criterion } from "./criteria";
import { lineOf } from "./line";
import { columnsOf, rowsOf } from "./lookup";

/** A place where all criteria hold, counted from the ranges' first cell; `times` is more than 1 for empty rest. */
type VisitMatch = (row: number, column: number, times: number) => void;

/** Calls back for each place where every range meets its criterion. */
export function visitMatches(
  ranges: readonly Value[],
  criteria: readonly Criterion[],
  environment: Environment,
  visit: VisitMatch,
): void {
  const candidates = indexedPlaces(ranges, criteria, environment);
  if (candidates) {
    const { places, isColumn } = candidates;
    const lines = ranges.map((range) => lineOf(range, environment));
    for (const place of places) {
      const holds = criteria.every((criterion, which) =>
        criterion.accepts(lines[which]?.value(place) ?? null),
      );
      if (holds) visit(isColumn ? place : 0, isColumn ? 0 : place, 1);
    }
    return;
  }
  const matrices = ranges.map((range): Matrix => {
    const read = plain(range, environment);
    return isMatrix(read) ? read : [[read]];
  });
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map(widthOf));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const holds = criteria.every((criterion, which) =>
        criterion.accepts(at(matrices[which] ?? [], row, column)),
      );
      if (holds) visit(row, column, 1);
    }
  }
  const rest = rowsOf(ranges[0], environment) * columnsOf(ranges[0], environment) - rows * columns;
  const isEmptyMeant = rest > 0 && criteria.every((criterion) => criterion.accepts(null));
  if (isEmptyMeant) visit(rows, 0, rest);
}

/** The few places that come into question, where one criterion names a single value. */
function indexedPlaces(
  ranges: readonly Value[],
  criteria: readonly Criterion[],
  environment: Environment,
): { readonly places: readonly number[]; readonly isColumn: boolean } | undefined {
  let best: { readonly places: readonly number[]; readonly isColumn: boolean } | undefined;
  criteria.forEach(({ equals }, which) => {
    const range = ranges[which];
    if (equals === undefined || !(range instanceof Reference)) return;
    const line = lineOf(range, environment);
    const places = line?.index()?.places(equals);
    if (!line || !places) return;
    if (!best || places.length < best.places.length) best = { places, isColumn: line.isColumn };
  });
  return best;
}
