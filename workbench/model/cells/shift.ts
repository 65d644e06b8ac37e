import type { StructuralEdit } from "../../formula/shift";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { LineProperties, Row, Rows } from "../state";
import type { Cell } from "../state";
import { isWithin } from "./existing";

/** Cells of a band of rows or columns move, because an area is put in between or taken out. */
export type Shift = {
  readonly kind: "insert" | "delete";
  readonly area: Area;
  /** Cells move up or down, within the area's columns; otherwise left or right, within its rows. */
  readonly isVertical: boolean;
};

/** All cells that an insertion or deletion touches: the area and what is behind it, up to the end of the sheet. */
export function bandOf({ area, isVertical }: Shift): Area {
  return isVertical
    ? { ...area, rows: SHEET_ROWS - area.row }
    : { ...area, columns: SHEET_COLUMNS - area.column };
}

/** What the shift is in the words of formulas. */
export function editOf(sheet: string, { kind, area, isVertical }: Shift): StructuralEdit {
  return kind === "insert"
    ? { kind, sheet, area, shift: isVertical ? "Down" : "Right" }
    : { kind, sheet, area, shift: isVertical ? "Up" : "Left" };
}

/** Where a line of the band comes to stand; undefined when it is taken out. */
export function movedLine(shift: Shift, line: number): number | undefined {
  const { first, count } = linesOf(shift);
  if (line < first) return line;
  if (shift.kind === "insert") return line + count;
  return line < first + count ? undefined : line - count;
}

/** The rows, or columns, that are put in or taken out. */
export function linesOf({ area, isVertical }: Shift): {
  readonly first: number;
  readonly count: number;
} {
  return isVertical
    ? { first: area.row, count: area.rows }
    : { first: area.column, count: area.columns };
}

/** Moves the cells themselves; `adjust` gives a cell that moves its array area. */
export function shiftRows(rows: Rows, shift: Shift, adjust: (cell: Cell) => Cell): Rows {
  if (!shift.isVertical) {
    return new Map(
      [...rows].map(([row, cells]) =>
        isWithin(row, shift.area.row, shift.area.rows)
          ? [row, shiftLine(cells, shift, adjust)]
          : [row, cells],
      ),
    );
  }
  const isFullWidth = shift.area.columns === SHEET_COLUMNS;
  return isFullWidth
    ? withAdjusted(shiftMap(rows, shift), adjust)
    : shiftColumnsDown(rows, shift, adjust);
}

/** Moves what belongs to whole rows or columns. */
export function shiftMap<Item>(
  lines: ReadonlyMap<number, Item>,
  shift: Shift,
): ReadonlyMap<number, Item> {
  const after = new Map<number, Item>();
  for (const [line, item] of lines) {
    const moved = movedLine(shift, line);
    const isOnSheet =
      moved !== undefined && moved < (shift.isVertical ? SHEET_ROWS : SHEET_COLUMNS);
    if (isOnSheet) after.set(moved, item);
  }
  return after;
}

/** New rows and columns look like the one before them. */
export function withInsertedLines(
  lines: ReadonlyMap<number, LineProperties>,
  { kind, area, isVertical }: Shift,
): ReadonlyMap<number, LineProperties> {
  const first = isVertical ? area.row : area.column;
  const before = lines.get(first - 1);
  if (kind === "delete" || !before) return lines;
  const { size, style } = before;
  const after = new Map(lines);
  const count = isVertical ? area.rows : area.columns;
  for (let line = first; line < first + count; line += 1) after.set(line, { size, style });
  return after;
}

function shiftLine(cells: Row, shift: Shift, adjust: (cell: Cell) => Cell): Row {
  return adjustRow(shiftMap(cells, shift), adjust);
}

function shiftColumnsDown(rows: Rows, shift: Shift, adjust: (cell: Cell) => Cell): Rows {
  const { column: first, columns: count } = shift.area;
  const after = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell) => {
    const cells = after.get(row) ?? new Map<number, Cell>();
    after.set(row, cells.set(column, cell));
  };
  for (const [row, cells] of rows) {
    const moved = movedLine(shift, row);
    for (const [column, cell] of cells) {
      if (!isWithin(column, first, count)) put(row, column, cell);
      else if (moved !== undefined && moved < SHEET_ROWS) put(moved, column, adjust(cell));
    }
  }
  return after;
}

function withAdjusted(rows: Rows, adjust: (cell: Cell) => Cell): Rows {
  return new Map([...rows].map(([row, cells]) => [row, adjustRow(cells, adjust)]));
}

/** The same row when nothing in it is another cell afterwards, so that comparing states stays cheap. */
function adjustRow(cells: Row, adjust: (cell: Cell) => Cell): Row {
  const after = [...cells].map(([column, cell]) => [column, adjust(cell)] as const);
  const isSame = after.every(([column, cell]) => cells.get(column) === cell);
  return isSame ? cells : new Map(after);
}
