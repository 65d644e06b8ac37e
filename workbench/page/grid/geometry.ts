import type { Area, Position } from "../../model/area";
import { edge, lineAt, mergeAt, type SheetLayout } from "./layout";
import type { ContextMenuRequest, Rectangle } from "./types";

/** What is to be seen of a sheet, in pixels; the cells scroll below headings and frozen panes. */
export type Window = {
  readonly width: number;
  readonly height: number;
  readonly headingWidth: number;
  readonly headingHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
};

export type Hit = Position & { readonly on: ContextMenuRequest["on"] };

type Axis = {
  readonly edges: readonly number[];
  readonly frozen: number;
  readonly heading: number;
  readonly scroll: number;
  readonly size: number;
};

/** Where an area is in the element of the grid, as far as it can be seen; undefined when nothing of it can. */
export function visibleRectangle(
  layout: SheetLayout,
  window: Window,
  area: Area,
): Rectangle | undefined {
  const [columns, rows] = axes(layout, window);
  const [left, right] = visibleSpan(columns, area.column, area.column + area.columns);
  const [top, bottom] = visibleSpan(rows, area.row, area.row + area.rows);
  if (right <= left || bottom <= top) return undefined;
  return { left, top, width: right - left, height: bottom - top };
}

/** Where a cell with its merged area is, whole, even where it is hidden below something; undefined when out of sight. */
export function cellRectangle(
  layout: SheetLayout,
  window: Window,
  position: Position,
): Rectangle | undefined {
  const area = mergeAt(layout.merges, position) ?? { ...position, rows: 1, columns: 1 };
  if (!visibleRectangle(layout, window, area)) return undefined;
  const [columns, rows] = axes(layout, window);
  const left = place(columns, area.column);
  const top = place(rows, area.row);
  return {
    left,
    top,
    width: edge(columns.edges, area.column + area.columns) - edge(columns.edges, area.column),
    height: edge(rows.edges, area.row + area.rows) - edge(rows.edges, area.row),
  };
}

/** What lies at a point of the element of the grid; undefined beyond the last row or column. */
export function hitAt(layout: SheetLayout, window: Window, x: number, y: number): Hit | undefined {
  const [columns, rows] = axes(layout, window);
  const column = lineAtPoint(columns, x);
  const row = lineAtPoint(rows, y);
  if (column === undefined || row === undefined) return undefined;
  const isInRowHeading = x < columns.heading;
  const isInColumnHeading = y < rows.heading;
  const on =
    isInRowHeading && isInColumnHeading
      ? "all"
      : isInRowHeading
        ? "rows"
        : isInColumnHeading
          ? "columns"
          : "cells";
  const merge = on === "cells" ? mergeAt(layout.merges, { row, column }) : undefined;
  return { on, row: merge?.row ?? row, column: merge?.column ?? column };
}

/** How far to scroll so that the whole cell can be seen: the next such place. */
export function scrollToReveal(
  layout: SheetLayout,
  window: Window,
  { row, column }: Position,
): { readonly scrollX: number; readonly scrollY: number } {
  const [columns, rows] = axes(layout, window);
  return { scrollX: revealing(columns, column), scrollY: revealing(rows, row) };
}

/** How many rows fit into the part that scrolls. */
export function pageSize(layout: SheetLayout, window: Window): number {
  const [, rows] = axes(layout, window);
  return linesOnPage(rows);
}

/** The last row and column that can be seen. */
export function lastVisible(layout: SheetLayout, window: Window): Position {
  const [columns, rows] = axes(layout, window);
  return { row: lastOnScreen(rows), column: lastOnScreen(columns) };
}

function axes(layout: SheetLayout, window: Window): readonly [Axis, Axis] {
  return [
    {
      edges: layout.columnEdges,
      frozen: layout.frozen.columns,
      heading: window.headingWidth,
      scroll: window.scrollX,
      size: window.width,
    },
    {
      edges: layout.rowEdges,
      frozen: layout.frozen.rows,
      heading: window.headingHeight,
      scroll: window.scrollY,
      size: window.height,
    },
  ];
}

/** Where a line begins in the element. */
function place({ edges, frozen, heading, scroll }: Axis, line: number): number {
  return heading + edge(edges, line) - (line < frozen ? 0 : scroll);
}

function paneStart({ edges, frozen, heading }: Axis): number {
  return heading + edge(edges, frozen);
}

function visibleSpan(axis: Axis, first: number, end: number): readonly [number, number] {
  const start = place(axis, first);
  // The last line's end belongs to the pane of the last line, not to that of the line after it.
  const stop = axis.heading + edge(axis.edges, end) - (end - 1 < axis.frozen ? 0 : axis.scroll);
  const least = first < axis.frozen ? axis.heading : paneStart(axis);
  return [Math.max(start, least), Math.min(stop, axis.size)];
}

function lineAtPoint(axis: Axis, at: number): number | undefined {
  if (at < 0 || at >= axis.size) return undefined;
  if (at < axis.heading) return 0;
  const offset = at - axis.heading + (at < paneStart(axis) ? 0 : axis.scroll);
  if (offset >= edge(axis.edges, axis.edges.length - 1)) return undefined;
  return lineAt(axis.edges, offset);
}

function revealing(axis: Axis, line: number): number {
  if (line < axis.frozen) return axis.scroll;
  const start = edge(axis.edges, line) - edge(axis.edges, axis.frozen);
  const end = edge(axis.edges, line + 1) - edge(axis.edges, axis.frozen);
  const room = axis.size - paneStart(axis);
  if (start < axis.scroll || end - start > room) return start;
  return Math.max(axis.scroll, end - room);
}

function linesOnPage(axis: Axis): number {
  const first = lineAt(axis.edges, edge(axis.edges, axis.frozen) + axis.scroll);
  const room = axis.size - paneStart(axis);
  const last = lineAt(axis.edges, edge(axis.edges, first) + room);
  return Math.max(1, last - first);
}

function lastOnScreen({ edges, heading, scroll, size }: Axis): number {
  return lineAt(edges, size - heading + scroll);
}
