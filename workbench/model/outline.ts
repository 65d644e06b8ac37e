import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./area";
import { hideColumns, hideRows } from "./cells/lines";
import type { Draft } from "./draft";
import type { Id, LineProperties } from "./state";

type Lines = ReadonlyMap<number, LineProperties>;

/** Shows grouped rows up to a level and hides those that are deeper: 1 shows none of them. */
export function showRowLevels(draft: Draft, sheetId: Id, levels: number): void {
  for (const { line, isHidden } of changedLines(draft.sheet(sheetId).rowProperties, levels)) {
    const area: Area = { row: line, rows: 1, column: 0, columns: SHEET_COLUMNS };
    hideRows(draft, sheetId, area, isHidden);
  }
}

/** The same for columns. */
export function showColumnLevels(draft: Draft, sheetId: Id, levels: number): void {
  for (const { line, isHidden } of changedLines(draft.sheet(sheetId).columnProperties, levels)) {
    const area: Area = { row: 0, rows: SHEET_ROWS, column: line, columns: 1 };
    hideColumns(draft, sheetId, area, isHidden);
  }
}

function changedLines(
  lines: Lines,
  levels: number,
): readonly { readonly line: number; readonly isHidden: boolean }[] {
  return [...lines].flatMap(([line, { outlineLevel = 0, isHidden: wasHidden = false }]) => {
    const isHidden = outlineLevel >= levels;
    return outlineLevel === 0 || isHidden === wasHidden ? [] : [{ line, isHidden }];
  });
}
