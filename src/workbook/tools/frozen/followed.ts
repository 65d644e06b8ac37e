import type { Area, Position } from "../../connection/addresses";
import type { Corner, Reference } from "./references";

/**
 * The cells to which a reference of a run of formulas leads, all of its formulas together.
 *
 * @param reference as in the first formula
 * @param run the cells of the run
 */
export function followedArea({ first, last = first }: Reference, run: Area): Area {
  const [row, rows] = span(first.row, last.row, run.rows, {
    first: first.isRowFixed,
    last: last.isRowFixed,
  });
  const [column, columns] = span(first.column, last.column, run.columns, {
    first: first.isColumnFixed,
    last: last.isColumnFixed,
  });
  return { row, column, rows, columns };
}

/** The start of a span and its length. */
function span(
  first: number,
  last: number,
  length: number,
  isFixed: { readonly first: boolean; readonly last: boolean },
): readonly [number, number] {
  const firsts = [first, isFixed.first ? first : first + length - 1];
  const lasts = [last, isFixed.last ? last : last + length - 1];
  const start = Math.min(...firsts, ...lasts);
  return [start, Math.max(...firsts, ...lasts) - start + 1];
}

/** An area when a run was frozen and by now. */
type Moved = { readonly before: Area; readonly now: Area };

/**
 * The reference as it reads by now in one cell of its run. Undefined where its cells have not grown or shrunk with
 * those of the run, so that nobody can tell which of them belong to which formula.
 *
 * @param at of the cell in its run by now, from 0
 */
export function movedReference(
  reference: Reference,
  followed: Moved,
  run: Moved,
  at: Position,
): Reference | undefined {
  const rows = axis(followed, run, "row", "rows");
  const columns = axis(followed, run, "column", "columns");
  const { first, last } = reference;
  const isInStep = [first, ...(last ? [last] : [])].every(
    ({ isRowFixed, isColumnFixed }) =>
      (isRowFixed || rows.isInStep) && (isColumnFixed || columns.isInStep),
  );
  if (!isInStep) return undefined;
  const moved = (corner: Corner, isLast: boolean): Corner => ({
    ...corner,
    row: rows.moved(corner.row, corner.isRowFixed, at.row, isLast),
    column: columns.moved(corner.column, corner.isColumnFixed, at.column, isLast),
  });
  return { ...reference, first: moved(first, false), last: last && moved(last, true) };
}

type Start = "row" | "column";
type Length = "rows" | "columns";

function axis(followed: Moved, run: Moved, start: Start, length: Length) {
  const grown = followed.now[length] - followed.before[length];
  const runGrown = run.now[length] - run.before[length];
  return {
    isInStep: grown === runGrown,
    /** First corners are counted from the first cell, last ones from the last, as Excel moves them. */
    moved(index: number, isFixed: boolean, at: number, isLast: boolean): number {
      const fromStart = index - followed.before[start];
      const offset = isFixed ? 0 : at;
      if (!isLast) return followed.now[start] + fromStart + offset;
      return followed.now[start] + fromStart + offset + (isFixed ? grown : grown - runGrown);
    },
  };
}
