import { containsArea, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id } from "../state";
import { styleAt } from "../styleAt";
import { arraysTouching } from "./arrays";
import { NO_CONTENT, cellOf, putCell } from "./content";
import { cellsWithin, isBlank } from "./existing";
import { refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";
import { paintArea } from "./style";

/** Merges an area into one cell, or each of its rows; only the first cell that is not empty keeps what it holds. */
export function mergeArea(draft: Draft, sheetId: Id, area: Area, isAcross: boolean): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  refuseManyCells(area);
  const sheet = draft.sheet(sheetId);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw new ExcelError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  if (arraysTouching(sheet, area).length > 0) {
    throw new ExcelError("InvalidOperation", "Cells of an array formula cannot be merged.");
  }
  const touched = sheet.merges.filter((merge) => intersection(merge, area));
  if (!touched.every((merge) => containsArea(area, merge))) {
    throw new ExcelError("InvalidOperation", "The range would split merged cells.");
  }
  const parts = isAcross ? rowsOf(area) : [area];
  const merges = sheet.merges.filter((merge) => !intersection(merge, area));
  const added = parts.filter(({ rows, columns }) => rows * columns > 1);
  for (const part of added) keepFirst(draft, sheetId, part);
  draft.updateSheet(sheetId, { merges: [...merges, ...added] });
}

/** Splits all merged cells that the area touches. */
export function unmergeArea(draft: Draft, sheetId: Id, area: Area): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  const { merges } = draft.sheet(sheetId);
  const after = merges.filter((merge) => !intersection(merge, area));
  if (after.length === merges.length) return;
  draft.updateSheet(sheetId, { merges: after });
}

function keepFirst(draft: Draft, sheetId: Id, area: Area): void {
  const sheet = draft.sheet(sheetId);
  const filled = [...cellsWithin(sheet, area)].filter(({ cell }) => !isBlank(cell));
  const [kept] = filled;
  const style = kept?.cell.style ?? styleAt(sheet, area.row, area.column);
  for (const { row, column, cell } of filled) {
    putCell(draft, sheetId, { row, column }, NO_CONTENT, cell.style);
  }
  paintArea(draft, sheetId, area, () => style);
  if (kept) draft.setCell(sheetId, area.row, area.column, cellOf(kept.cell, style));
  if (filled.length > 0) {
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}
