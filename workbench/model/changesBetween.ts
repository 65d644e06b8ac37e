import type { Area } from "./area";
import type { Change } from "./changes";
import type { Sheet, WorkbookState } from "./state";

/** What undo or redo did, sheet by sheet: the cells of rows that are not the same any more. */
export function changesBetween(before: WorkbookState, after: WorkbookState): readonly Change[] {
  const changes: Change[] = [];
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (!old) {
      changes.push({ kind: "sheetAdded", sheetId: sheet.id });
      continue;
    }
    if (old.name !== sheet.name) {
      changes.push({ kind: "sheetRenamed", sheetId: sheet.id, before: old.name });
    }
    const area = changedArea(old, sheet);
    if (area)
      changes.push({ kind: "cells", sheetId: sheet.id, area, edit: { type: "RangeEdited" } });
  }
  for (const { id, name } of before.sheets) {
    const isGone = !after.sheets.some((sheet) => sheet.id === id);
    if (isGone) changes.push({ kind: "sheetDeleted", sheetId: id, name });
  }
  return changes;
}

function changedArea(before: Sheet, after: Sheet): Area | undefined {
  if (before.rows === after.rows) return undefined;
  const rows: number[] = [];
  const columns: number[] = [];
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const old = before.rows.get(row);
    const current = after.rows.get(row);
    if (old === current) continue;
    for (const column of new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])])) {
      if (old?.get(column) === current?.get(column)) continue;
      rows.push(row);
      columns.push(column);
    }
  }
  if (rows.length === 0) return undefined;
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const row = least(rows);
  const column = least(columns);
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}
