import type { Area } from "../area";
import { ExcelError } from "../errors";
import type { Id, Sheet, WorkbookState } from "../state";
import { styleAt } from "../styleAt";
import { DEFAULT_STYLE } from "../style";
import { cellsWithin, isWithin } from "./existing";

/** What office.js' WorksheetProtectionOptions allow on a protected sheet. */
export type Permission =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** Above this number of cells only those that differ from their row and column are looked at. */
const FEW_CELLS = 20_000;

/**
 * Throws AccessDenied when the sheet is protected and the area holds a locked cell, or, with a permission, when the
 * protection does not give it.
 */
export function refuseIfLocked(
  state: WorkbookState,
  sheetId: Id,
  area: Area,
  permission?: Permission,
): void {
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  if (!sheet?.protection.isProtected) return;
  const isRefused =
    permission === undefined
      ? holdsLocked(sheet, area)
      : sheet.protection.options?.[permission] !== true;
  if (!isRefused) return;
  throw new ExcelError(
    "AccessDenied",
    `The worksheet "${sheet.name}" is protected: the operation is not allowed there.`,
  );
}

/** Whether some cell of the area is locked. */
function holdsLocked(sheet: Sheet, area: Area): boolean {
  if (area.rows * area.columns <= FEW_CELLS) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (styleAt(sheet, row, column).locked) return true;
      }
    }
    return false;
  }
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if ((sheet.columnProperties.get(column)?.style ?? DEFAULT_STYLE).locked) return true;
  }
  for (const [row, { style }] of sheet.rowProperties) {
    if (style?.locked === true && isWithin(row, area.row, area.rows)) return true;
  }
  for (const { cell } of cellsWithin(sheet, area)) if (cell.style.locked) return true;
  return false;
}

/** Throws AccessDenied when cells that the filter or the person may not move would be moved. */
export function refuseIfStructureLocked(
  state: WorkbookState,
  sheetId: Id,
  area: Area,
  permission: Permission | undefined,
): void {
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  if (!sheet?.protection.isProtected) return;
  if (permission !== undefined && sheet.protection.options?.[permission] === true) {
    // Rows and columns may be deleted only when nothing in them is locked.
    if (permission.startsWith("allowDelete")) refuseIfLocked(state, sheetId, area);
    return;
  }
  throw new ExcelError(
    "AccessDenied",
    `The worksheet "${sheet.name}" is protected: cells cannot be moved there.`,
  );
}
