import {
  bounding,
  cellArea,
  intersection,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
  type Position,
} from "../../model/area";
import type { Sheet } from "../../model/state";
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
  /** The column in which Tab has started; Enter comes back to it. */
  readonly tabStart: number | undefined;
};

/** The neighbour of the active cell; Enter after Tab begins a new line. */
export function advanced(
  sheet: Sheet,
  activeCell: Position,
  direction: Advance,
  tabStart: number | undefined,
): Advanced {
  const isAcross = direction === "left" || direction === "right";
  const from =
    !isAcross && tabStart !== undefined ? { row: activeCell.row, column: tabStart } : activeCell;
  return {
    place: stepFrom(sheet, from, STEPS[direction]),
    tabStart: isAcross ? (tabStart ?? activeCell.column) : undefined,
  };
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

function spanOf(sheet: Sheet, at: Position): Area {
  return mergeAt(sheet.merges, at) ?? cellArea(at.row, at.column);
}

function anchorOf(sheet: Sheet, at: Position): Position {
  const { row, column } = spanOf(sheet, at);
  return { row, column };
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
