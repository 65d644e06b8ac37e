import {
  areEqualAreas,
  bounding,
  cellArea,
  intersection,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
  type Position,
} from "../../model/area";
import type { Sheet, SheetView } from "../../model/state";
import { mergeAt } from "./layout";
import type { Advance } from "./types";

/** Of a step: down and right are positive. */
export type Step = { readonly rows: number; readonly columns: number };

export const STEPS: Readonly<Record<Advance, Step>> = {
  down: { rows: 1, columns: 0 },
  up: { rows: -1, columns: 0 },
  right: { rows: 0, columns: 1 },
  left: { rows: 0, columns: -1 },
};

/** The next cell in a direction: past the merged area it starts in, past hidden rows and columns. */
export function stepFrom(sheet: Sheet, from: Position, step: Step): Position {
  const merge = mergeAt(sheet.merges, from) ?? cellArea(from.row, from.column);
  let row = step.rows > 0 ? merge.row + merge.rows - 1 : from.row;
  let column = step.columns > 0 ? merge.column + merge.columns - 1 : from.column;
  row = visibleLine(row, step.rows, SHEET_ROWS, (line) => isHidden(sheet.rowProperties, line));
  column = visibleLine(column, step.columns, SHEET_COLUMNS, (line) =>
    isHidden(sheet.columnProperties, line),
  );
  return anchorOf(sheet, { row, column });
}

/** Where the active cell goes after an entry. */
export type Advanced = {
  readonly place: Position;
  /** What is selected stays selected. */
  readonly isWithin: boolean;
  /** The column in which Tab has started; Enter comes back to it. */
  readonly tabStart: number | undefined;
};

/** The next cell of what is selected, or, when that is a single cell, its neighbour; Enter after Tab begins a new line. */
export function advanced(
  sheet: Sheet,
  view: SheetView,
  direction: Advance,
  tabStart: number | undefined,
): Advanced {
  const within = isSingle(sheet, view) ? undefined : nextSelected(view, direction);
  if (within) return { place: within, isWithin: true, tabStart: undefined };
  const { activeCell } = view;
  const isAcross = direction === "left" || direction === "right";
  const from =
    !isAcross && tabStart !== undefined ? { row: activeCell.row, column: tabStart } : activeCell;
  return {
    place: stepFrom(sheet, from, STEPS[direction]),
    isWithin: false,
    tabStart: isAcross ? (tabStart ?? activeCell.column) : undefined,
  };
}

/** The cell after the active one within what is selected; undefined when a single cell is. */
export function nextSelected(
  { selection, activeCell }: SheetView,
  direction: Advance,
): Position | undefined {
  const cells = selection.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells <= 1) return undefined;
  const index = selection.findIndex((area) =>
    intersection(area, cellArea(activeCell.row, activeCell.column)),
  );
  const area = selection[index];
  if (!area) return undefined;
  const isByColumn = direction === "down" || direction === "up";
  const by = direction === "down" || direction === "right" ? 1 : -1;
  const within = isByColumn
    ? (activeCell.column - area.column) * area.rows + activeCell.row - area.row
    : (activeCell.row - area.row) * area.columns + activeCell.column - area.column;
  const place = within + by;
  if (place >= 0 && place < area.rows * area.columns) return placeIn(area, place, isByColumn);
  const other = selection[(index + by + selection.length) % selection.length] ?? area;
  return placeIn(other, by > 0 ? 0 : other.rows * other.columns - 1, isByColumn);
}

/** The area between the active cell and another one, with all merged areas that it touches. */
export function selectionTo(sheet: Sheet, activeCell: Position, to: Position): Area {
  return withMerges(sheet.merges, bounding(spanOf(sheet, activeCell), spanOf(sheet, to)));
}

/** The corner of an area across from the active cell, which Shift and an arrow move. */
export function farCorner(area: Area, { row, column }: Position): Position {
  return {
    row: row > area.row ? area.row : area.row + area.rows - 1,
    column: column > area.column ? area.column : area.column + area.columns - 1,
  };
}

/** An area with all merged areas that it touches. */
export function withMerges(merges: readonly Area[], area: Area): Area {
  const touched = merges.filter((merge) => intersection(merge, area));
  const larger = touched.reduce(bounding, area);
  return larger.rows === area.rows && larger.columns === area.columns
    ? larger
    : withMerges(merges, larger);
}

/** A merged area counts as one cell. */
function isSingle(sheet: Sheet, { selection: [first, ...others], activeCell }: SheetView): boolean {
  return (
    others.length === 0 && first !== undefined && areEqualAreas(first, spanOf(sheet, activeCell))
  );
}

function spanOf(sheet: Sheet, at: Position): Area {
  return mergeAt(sheet.merges, at) ?? cellArea(at.row, at.column);
}

function anchorOf(sheet: Sheet, at: Position): Position {
  const { row, column } = spanOf(sheet, at);
  return { row, column };
}

function placeIn(area: Area, place: number, isByColumn: boolean): Position {
  return isByColumn
    ? { row: area.row + (place % area.rows), column: area.column + Math.floor(place / area.rows) }
    : {
        row: area.row + Math.floor(place / area.columns),
        column: area.column + (place % area.columns),
      };
}

function isHidden(lines: Sheet["rowProperties"], line: number): boolean {
  return lines.get(line)?.isHidden === true;
}

function visibleLine(
  from: number,
  by: number,
  count: number,
  isHiddenLine: (line: number) => boolean,
): number {
  if (by === 0) return from;
  let line = Math.min(Math.max(from + by, 0), count - 1);
  const direction = Math.sign(by);
  while (isHiddenLine(line)) {
    if (line + direction < 0 || line + direction >= count) return from;
    line += direction;
  }
  return line;
}
