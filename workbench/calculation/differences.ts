import type { Cell, Rows, WorkbookState } from "../model/state";
import { isSameValue } from "./spilling";

/** Calls back for each cell whose content is another; looks and other things do not count. */
export function forEachDifference(
  before: Rows,
  after: Rows,
  callback: (row: number, column: number, cell: Cell | undefined) => void,
): void {
  if (before === after) return;
  for (const [row, cells] of after) {
    const old = before.get(row);
    if (old === cells) continue;
    for (const [column, cell] of cells) {
      if (!hasSameContent(old?.get(column), cell)) callback(row, column, cell);
    }
    if (!old) continue;
    for (const [column, cell] of old) {
      if (!cells.has(column) && !hasSameContent(cell, undefined)) {
        callback(row, column, undefined);
      }
    }
  }
  for (const [row, cells] of before) {
    if (after.has(row)) continue;
    for (const [column, cell] of cells) {
      if (!hasSameContent(cell, undefined)) callback(row, column, undefined);
    }
  }
}

/** What formulas can speak of besides cells, and whether it is the same. */
export function hasSameNames(before: WorkbookState, after: WorkbookState): boolean {
  return (
    before.names === after.names &&
    before.sheets.length === after.sheets.length &&
    before.sheets.every((sheet, place) => {
      const other = after.sheets[place];
      return (
        sheet === other ||
        (sheet.id === other?.id &&
          sheet.name === other.name &&
          sheet.names === other.names &&
          sheet.tables === other.tables)
      );
    })
  );
}

function hasSameContent(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  return (
    one?.formula === other?.formula &&
    one?.array === other?.array &&
    one?.savedValue === other?.savedValue &&
    isSameValue(one?.constant ?? null, other?.constant ?? null)
  );
}
