import type { Area, Position } from "../../connection/addresses";

/** A list may have an empty row below its title or between its parts, but not two. */
const EMPTY_ROWS_INSIDE = 1;

/**
 * The block of used cells around one, which ends at an empty column, at two empty rows or at the end of the used cells.
 *
 * @param values of the used cells
 * @param used where they begin
 */
export function blockAround(
  values: readonly (readonly unknown[])[],
  used: Position,
  at: Position,
): Area {
  const rows = values.length;
  const columns = Math.max(0, ...values.slice(0, 1).map((row) => row.length));
  const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
  let block = {
    top: clamp(at.row - used.row, rows),
    left: clamp(at.column - used.column, columns),
  };
  let [bottom, right] = [block.top, block.left];
  const isUsed = (row: number, column: number) => (values[row]?.[column] ?? "") !== "";
  const isUsedRow = (row: number) => {
    for (let column = block.left - 1; column <= right + 1; column += 1) {
      if (isUsed(row, column)) return true;
    }
    return false;
  };
  const isUsedColumn = (column: number) => {
    for (let row = block.top; row <= bottom; row += 1) if (isUsed(row, column)) return true;
    return false;
  };
  const nextUsedRow = (from: number, step: 1 | -1): number | undefined => {
    for (let gap = 0; gap <= EMPTY_ROWS_INSIDE; gap += 1) {
      const row = from + step * (gap + 1);
      if (isUsedRow(row)) return row;
    }
    return undefined;
  };
  for (let isGrowing = true; isGrowing;) {
    const above = nextUsedRow(block.top, -1);
    const below = nextUsedRow(bottom, 1);
    const before = block;
    const [lastBottom, lastRight] = [bottom, right];
    block = { ...block, top: above ?? block.top };
    bottom = below ?? bottom;
    if (block.left > 0 && isUsedColumn(block.left - 1)) block = { ...block, left: block.left - 1 };
    if (right < columns - 1 && isUsedColumn(right + 1)) right += 1;
    isGrowing =
      before.top !== block.top ||
      before.left !== block.left ||
      lastBottom !== bottom ||
      lastRight !== right;
  }
  return {
    row: used.row + block.top,
    column: used.column + block.left,
    rows: bottom - block.top + 1,
    columns: right - block.left + 1,
  };
}
