import { SHEET_COLUMNS, SHEET_ROWS, type Position } from "../area";

/** What these functions ask of a sheet: whether a cell shows something. */
export type Filled = (row: number, column: number) => boolean;

export type Direction = "Up" | "Down" | "Left" | "Right";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl and an arrow key lead from a cell; `last` is the last cell of the used area. */
export function edgeFrom(
  from: Position,
  direction: Direction,
  isFilled: Filled,
  last: Position,
): Position {
  const [rowStep, columnStep] = STEPS[direction];
  const isOnSheet = ({ row, column }: Position) =>
    row >= 0 && column >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS;
  const next = ({ row, column }: Position): Position => ({
    row: row + rowStep,
    column: column + columnStep,
  });
  const isBehind = ({ row, column }: Position) =>
    (direction === "Down" && row > last.row) || (direction === "Right" && column > last.column);
  const filled = ({ row, column }: Position) => isFilled(row, column);
  let at = next(from);
  if (!isOnSheet(at)) return from;
  if (filled(from) && filled(at)) {
    while (isOnSheet(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (isOnSheet(at) && !filled(at)) {
    if (isBehind(at)) return endOfSheet(at, direction);
    at = next(at);
  }
  return isOnSheet(at) ? at : endOfSheet(from, direction);
}

function endOfSheet({ row, column }: Position, direction: Direction): Position {
  if (direction === "Up") return { row: 0, column };
  if (direction === "Down") return { row: SHEET_ROWS - 1, column };
  if (direction === "Left") return { row, column: 0 };
  return { row, column: SHEET_COLUMNS - 1 };
}
