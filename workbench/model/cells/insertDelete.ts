import { shiftArea, shiftFormula } from "../../formula/shift";
import { SHEET_COLUMNS, SHEET_ROWS, containsArea, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { rewriteFormulas } from "../rewrite";
import type { Cell, Id, Sheet, Table } from "../state";
import { styleAt } from "../styleAt";
import { arraysTouching } from "./arrays";
import { NO_CONTENT, putCell } from "./content";
import { cellsWithin, isBlank } from "./existing";
import { refuseOffSheet } from "./limits";
import { refuseIfStructureLocked, type Permission } from "./protection";
import { shiftAttached } from "./shiftAttached";
import { bandOf, editOf, shiftMap, shiftRows, withInsertedLines, type Shift } from "./shift";

/** Puts empty cells in place of an area; what was there moves down or right. */
export function insertCells(draft: Draft, sheetId: Id, area: Area, shift: "Down" | "Right"): void {
  const isVertical = isWholeRows(area) || (shift === "Down" && !isWholeColumns(area));
  applyShift(draft, sheetId, { kind: "insert", area, isVertical });
}

/** Takes an area out; what is below moves up, or what is to the right moves left. */
export function deleteCells(draft: Draft, sheetId: Id, area: Area, shift: "Up" | "Left"): void {
  const isVertical = isWholeRows(area) || (shift === "Up" && !isWholeColumns(area));
  applyShift(draft, sheetId, { kind: "delete", area, isVertical });
}

function applyShift(draft: Draft, sheetId: Id, shift: Shift): void {
  refuseOffSheet(shift.area);
  const sheet = draft.sheet(sheetId);
  refuseIfStructureLocked(draft.state, sheetId, shift.area, permissionFor(shift));
  refuseSplitting(sheet, shift);
  if (shift.kind === "insert") refusePushingOff(sheet, shift);
  const edit = editOf(sheet.name, shift);
  const adjust = (cell: Cell): Cell =>
    cell.array ? { ...cell, array: shiftArea(cell.array, edit) } : cell;
  draft.replaceRows(sheetId, shiftRows(sheet.rows, shift, adjust));
  shiftLineProperties(draft, sheetId, shift);
  draft.updateSheet(
    sheetId,
    shiftAttached(sheet, shift, (area) => shiftArea(area, edit)),
  );
  if (shift.kind === "insert") {
    formatInserted(draft, sheetId, shift);
    nameNewColumns(draft, sheetId);
  }
  rewriteFormulas(draft, (formula, onSheet) => shiftFormula(formula, onSheet, edit));
  const { kind, area, isVertical } = shift;
  draft.report(
    kind === "insert"
      ? { kind, sheetId, area, shift: isVertical ? "Down" : "Right" }
      : { kind, sheetId, area, shift: isVertical ? "Up" : "Left" },
  );
}

/** Merged cells, tables and array formulas move as a whole or not at all. */
function refuseSplitting(sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  const staysWhole = (area: Area) => {
    if (!intersection(area, band)) return true;
    return shift.isVertical
      ? area.column >= band.column && area.column + area.columns <= band.column + band.columns
      : area.row >= band.row && area.row + area.rows <= band.row + band.rows;
  };
  if (!sheet.merges.every(staysWhole)) {
    throw new ExcelError("InsertDeleteConflict", "The operation would split merged cells.");
  }
  if (!sheet.tables.every(({ area }) => staysWhole(area))) {
    throw new ExcelError(
      "InsertDeleteConflict",
      "This operation is not allowed. It is attempting to shift cells in a table on the worksheet.",
    );
  }
  if (shift.kind === "delete") sheet.tables.forEach((table) => refuseLosingParts(table, shift));
  const isSplitArray = arraysTouching(sheet, band).some(({ array }) => {
    const isMoved = containsArea(band, array);
    const isDeleted = containsArea(shift.area, array);
    const isCut = shift.kind === "delete" && intersection(array, shift.area) !== undefined;
    return !isMoved || (isCut && !isDeleted);
  });
  if (isSplitArray) {
    throw new ExcelError("InvalidOperation", "You can't change part of an array.");
  }
}

/** The header row of a table, and the last of its rows of data, go only with the table. */
function refuseLosingParts({ area, hasHeaders, hasTotals }: Table, shift: Shift): void {
  const common = intersection(area, shift.area);
  if (!shift.isVertical || !common || containsArea(shift.area, area)) return;
  if (hasHeaders && common.row === area.row) {
    throw new ExcelError("InsertDeleteConflict", "The header row of a table cannot be deleted.");
  }
  const left = area.rows - common.rows - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  const isTotalsGone = hasTotals && common.row + common.rows === area.row + area.rows;
  if (left + (isTotalsGone ? 1 : 0) < 1) {
    throw new ExcelError("InsertDeleteConflict", "A table keeps at least one row of data.");
  }
}

function refusePushingOff(sheet: Sheet, { area, isVertical }: Shift): void {
  const lost: Area = isVertical
    ? { ...area, row: Math.max(area.row, SHEET_ROWS - area.rows), rows: area.rows }
    : { ...area, column: Math.max(area.column, SHEET_COLUMNS - area.columns) };
  for (const { cell } of cellsWithin(sheet, lost)) {
    if (isBlank(cell)) continue;
    throw new ExcelError(
      "NonBlankCellOffSheet",
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

function shiftLineProperties(draft: Draft, sheetId: Id, shift: Shift): void {
  const { rowProperties, columnProperties } = draft.sheet(sheetId);
  if (isWholeRows(shift.area)) {
    const rows = withInsertedLines(shiftMap(rowProperties, shift), shift);
    draft.updateSheet(sheetId, { rowProperties: rows });
  } else if (isWholeColumns(shift.area)) {
    const columns = withInsertedLines(shiftMap(columnProperties, shift), shift);
    draft.updateSheet(sheetId, { columnProperties: columns });
  }
}

/** New cells look like those above them, or to the left of them. */
function formatInserted(draft: Draft, sheetId: Id, { area, isVertical }: Shift): void {
  const before: Area = isVertical
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  if (before.row < 0 || before.column < 0) return;
  const sheet = draft.sheet(sheetId);
  const cells = [...cellsWithin(sheet, before)];
  const count = isVertical ? area.rows : area.columns;
  for (const { row, column } of cells) {
    const found = styleAt(sheet, row, column);
    const style = found.quotePrefix ? { ...found, quotePrefix: false } : found;
    for (let step = 1; step <= count; step += 1) {
      const at = isVertical ? { row: row + step, column } : { row, column: column + step };
      putCell(draft, sheetId, at, NO_CONTENT, style);
    }
  }
}

/** Columns that came into a table show their names in its header row. */
function nameNewColumns(draft: Draft, sheetId: Id): void {
  for (const { area, columns, hasHeaders } of draft.sheet(sheetId).tables) {
    if (!hasHeaders) continue;
    columns.forEach(({ name }, index) => {
      const at = { row: area.row, column: area.column + index };
      const cell = draft.cell(sheetId, at.row, at.column);
      const style = cell?.style ?? styleAt(draft.sheet(sheetId), at.row, at.column);
      if (isBlank(cell)) putCell(draft, sheetId, at, { constant: name }, style);
    });
  }
}

function permissionFor({ kind, area }: Shift): Permission | undefined {
  if (isWholeRows(area)) return kind === "insert" ? "allowInsertRows" : "allowDeleteRows";
  if (isWholeColumns(area)) return kind === "insert" ? "allowInsertColumns" : "allowDeleteColumns";
  return undefined;
}

function isWholeRows({ columns }: Area): boolean {
  return columns === SHEET_COLUMNS;
}

function isWholeColumns({ rows }: Area): boolean {
  return rows === SHEET_ROWS;
}
