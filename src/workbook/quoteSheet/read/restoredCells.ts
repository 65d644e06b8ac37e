import { areaAddress } from "../../connection/addresses";
import { showsPlanned } from "./asWritten";
import type { CellChange, WrittenPlan } from "../update/cellChanges";
import { COLUMNS } from "../layout/plan";
import { GENERAL_FORMAT, STYLES } from "../style/styles";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";

/**
 * Cells to be written though the document may say what it said before, since the user has decided what becomes of what
 * was typed over them; by their addresses in the sheet as it was read.
 */
export function restoredCells(
  { keys, columns, row: top, column: left }: CellsOfQuote,
  { plan }: WrittenPlan,
  addresses: readonly string[],
): readonly CellChange[] {
  if (addresses.length === 0) return [];
  const wanted = new Set(addresses);
  const rows = new Map(keys.map((key, row) => [key, row]));
  return plan.rows.flatMap(({ key, cells }) =>
    COLUMNS.slice(1).flatMap((column): readonly CellChange[] => {
      const row = rows.get(key);
      const index = columns.get(column);
      if (row === undefined || index === undefined) return [];
      const place = { row: top + row, column: left + index, rows: 1, columns: 1 };
      if (!wanted.has(areaAddress(place))) return [];
      const cell = cells[column];
      const numberFormat = (cell && STYLES[cell.look].numberFormat) ?? GENERAL_FORMAT;
      return [{ key, column, cell, numberFormat }];
    }),
  );
}

/**
 * Cells that somebody has edited where the document says something else, though it may say what it said before: the
 * edit was not taken over. Those that change anyway are left out.
 */
export function revertedCells(
  cells: CellsOfQuote,
  after: WrittenPlan,
  addresses: readonly string[],
  changed: readonly CellChange[],
): readonly CellChange[] {
  const rows = new Map(cells.keys.map((key, row) => [key, row]));
  return restoredCells(cells, after, addresses).filter(({ key, column, cell }) => {
    const value = cells.values[rows.get(key) ?? -1]?.[cells.columns.get(column) ?? -1];
    const isChanged = changed.some((each) => each.key === key && each.column === column);
    return !isChanged && !showsPlanned({ value }, cell);
  });
}

/** Without the cells about which a question has no answer yet: what stands there is not thrown away. */
export function withoutOpen(
  changes: readonly CellChange[],
  { keys, columns, row: top, column: left }: CellsOfQuote,
  addresses: readonly string[],
): readonly CellChange[] {
  if (addresses.length === 0) return changes;
  const open = new Set(addresses);
  const rows = new Map(keys.map((key, row) => [key, row]));
  return changes.filter(({ key, column }) => {
    const row = rows.get(key);
    const index = columns.get(column);
    if (row === undefined || index === undefined) return true;
    const place = { row: top + row, column: left + index, rows: 1, columns: 1 };
    return !open.has(areaAddress(place));
  });
}
