import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { Draft } from "../draft";
import type { Id, LineProperties } from "../state";

type Place = { readonly sheetId: Id; readonly area: Area };

/** Whole rows and columns bring their sizes and styles with them. */
export function copyLines(draft: Draft, source: Place, target: Place): void {
  const from = draft.sheet(source.sheetId);
  const to = draft.sheet(target.sheetId);
  if (isWholeColumns(source.area) && isWholeColumns(target.area)) {
    const { column, columns } = source.area;
    const columnProperties = replaced(
      from.columnProperties,
      { first: column, count: columns },
      to.columnProperties,
      { first: target.area.column, count: target.area.columns },
    );
    draft.updateSheet(target.sheetId, { columnProperties });
  } else if (isWholeRows(source.area) && isWholeRows(target.area)) {
    const { row, rows } = source.area;
    const rowProperties = replaced(
      from.rowProperties,
      { first: row, count: rows },
      to.rowProperties,
      { first: target.area.row, count: target.area.rows },
    );
    draft.updateSheet(target.sheetId, { rowProperties });
  }
}

type Lines = ReadonlyMap<number, LineProperties>;
type Span = { readonly first: number; readonly count: number };

function replaced(source: Lines, from: Span, target: Lines, to: Span): Lines {
  const after = new Map(target);
  for (let offset = 0; offset < to.count; offset += 1) {
    const line = source.get(from.first + (offset % from.count));
    if (line) after.set(to.first + offset, line);
    else after.delete(to.first + offset);
  }
  return after;
}

function isWholeColumns({ rows }: Area): boolean {
  return rows === SHEET_ROWS;
}

function isWholeRows({ columns }: Area): boolean {
  return columns === SHEET_COLUMNS;
}
