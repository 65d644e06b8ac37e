import { areEqualAreas, containsArea, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../model/area";
import type { StructuralEdit } from "./structuralEdit";

type Span = { readonly start: number; readonly length: number };

/**
 * Where an area of the edited sheet is after the edit: moved, grown or shrunk, the same object when the edit does not
 * touch it, undefined when its cells are gone. A move to another sheet is no matter of areas: then it is undefined too.
 */
export function shiftArea(area: Area, edit: StructuralEdit): Area | undefined {
  switch (edit.kind) {
    case "insert":
      return edit.shift === "Down"
        ? alongRows(area, edit.area, insertInto)
        : alongColumns(area, edit.area, insertInto);
    case "delete":
      return edit.shift === "Up"
        ? alongRows(area, edit.area, deleteFrom)
        : alongColumns(area, edit.area, deleteFrom);
    case "move":
      return edit.toSheet.toLowerCase() === edit.sheet.toLowerCase()
        ? moveWithin(area, edit.area, { ...edit.area, ...edit.to })
        : containsArea(edit.area, area)
          ? undefined
          : area;
    case "deleteSheet":
      return undefined;
    case "renameSheet":
    case "renameTable":
    case "deleteTable":
    case "renameColumn":
    case "deleteColumn":
    case "renameName":
      return area;
  }
}

type SpanEdit = (span: Span, edited: Span, count: number) => Span | undefined;

/** Only what lies wholly between the edges of the edited cells moves with them. */
function alongRows(area: Area, edited: Area, change: SpanEdit): Area | undefined {
  const isBeside =
    area.column < edited.column || area.column + area.columns > edited.column + edited.columns;
  if (isBeside || area.rows === SHEET_ROWS) return area;
  const span = change(
    { start: area.row, length: area.rows },
    { start: edited.row, length: edited.rows },
    SHEET_ROWS,
  );
  return span && withRows(area, span);
}

function alongColumns(area: Area, edited: Area, change: SpanEdit): Area | undefined {
  const isBeside = area.row < edited.row || area.row + area.rows > edited.row + edited.rows;
  if (isBeside || area.columns === SHEET_COLUMNS) return area;
  const span = change(
    { start: area.column, length: area.columns },
    { start: edited.column, length: edited.columns },
    SHEET_COLUMNS,
  );
  return span && withColumns(area, span);
}

function withRows(area: Area, { start, length }: Span): Area {
  return start === area.row && length === area.rows ? area : { ...area, row: start, rows: length };
}

function withColumns(area: Area, { start, length }: Span): Area {
  return start === area.column && length === area.columns
    ? area
    : { ...area, column: start, columns: length };
}

function insertInto({ start, length }: Span, edited: Span, count: number): Span | undefined {
  const by = edited.length;
  if (start + length <= edited.start) return { start, length };
  if (start >= edited.start) {
    const moved = start + by;
    return moved >= count ? undefined : { start: moved, length: Math.min(length, count - moved) };
  }
  return { start, length: Math.min(length + by, count - start) };
}

function deleteFrom({ start, length }: Span, edited: Span): Span | undefined {
  const gone = (at: number) => Math.min(Math.max(at - edited.start, 0), edited.length);
  const end = start + length;
  const newStart = start - gone(start);
  const newLength = end - gone(end) - newStart;
  return newLength > 0 ? { start: newStart, length: newLength } : undefined;
}

function moveWithin(area: Area, source: Area, target: Area): Area | undefined {
  if (areEqualAreas(source, target)) return area;
  if (containsArea(source, area))
    return {
      ...area,
      row: area.row + target.row - source.row,
      column: area.column + target.column - source.column,
    };
  if (containsArea(target, area)) return undefined;
  return withMovedEdge(area, source, target);
}

/** Cutting the last row of a range and pasting it further down makes the range longer; so do its other edges. */
function withMovedEdge(area: Area, source: Area, target: Area): Area {
  const holdsColumns = covers(source.column, source.columns, area.column, area.columns);
  const holdsRows = covers(source.row, source.rows, area.row, area.rows);
  if (holdsColumns && source.column === target.column && area.rows < SHEET_ROWS) {
    const span = moveEdge(area.row, area.rows, source.row, source.rows, target.row - source.row);
    return withRows(area, span);
  }
  if (holdsRows && source.row === target.row && area.columns < SHEET_COLUMNS) {
    const by = target.column - source.column;
    return withColumns(
      area,
      moveEdge(area.column, area.columns, source.column, source.columns, by),
    );
  }
  return area;
}

function covers(outer: number, outerLength: number, inner: number, innerLength: number): boolean {
  return inner >= outer && inner + innerLength <= outer + outerLength;
}

function moveEdge(start: number, length: number, cut: number, cutLength: number, by: number): Span {
  const isFirst = cut <= start && cut + cutLength > start;
  const last = start + length - 1;
  const isLast = cut <= last && cut + cutLength > last;
  const newStart = isFirst ? start + by : start;
  const newLast = isLast ? last + by : last;
  return isFirst === isLast || newLast < newStart
    ? { start, length }
    : { start: newStart, length: newLast - newStart + 1 };
}
