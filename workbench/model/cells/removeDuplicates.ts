import type { Area } from "../area";
import type { Draft } from "../draft";
import type { Id } from "../state";
import { isError } from "../values";
import type { Workbook } from "../workbook";
import { refusePartOfArray } from "./arrays";
import { NO_CONTENT, putCell } from "./content";
import { refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";
import { moveFormula } from "../../formula/relative";
import { styleAt } from "../styleAt";

export type Removal = { readonly removed: number; readonly uniqueRemaining: number };

/** Removes rows of an area whose values in some columns, from 0, stood in a row above; the rest moves up. */
export function removeDuplicates(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  area: Area,
  columns: readonly number[],
  includesHeader: boolean,
): Removal {
  refuseManyCells(area);
  refuseIfLocked(draft.state, sheetId, area);
  refusePartOfArray(draft, sheetId, area);
  const first = area.row + (includesHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < area.row + area.rows; row += 1) {
    const key = JSON.stringify(
      columns.map((column) => keyAt(workbook, sheetId, area, row, column)),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = area.row + area.rows - first - kept.length;
  if (removed === 0) return { removed, uniqueRemaining: kept.length };
  kept.forEach((from, index) => moveRow(draft, sheetId, area, from, first + index));
  for (let row = first + kept.length; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = styleAt(draft.sheet(sheetId), row, column);
      putCell(draft, sheetId, { row, column }, NO_CONTENT, style);
    }
  }
  draft.report({ kind: "cells", sheetId, area, edit: { type: "RangeEdited" } });
  return { removed, uniqueRemaining: kept.length };
}

/** Texts count without their case. */
function keyAt(workbook: Workbook, sheetId: Id, area: Area, row: number, column: number): unknown {
  const value = workbook.value(sheetId, row, area.column + column);
  if (typeof value === "string") return ["text", value.toLowerCase()];
  return isError(value) ? ["error", value.error] : value;
}

function moveRow(draft: Draft, sheetId: Id, area: Area, from: number, to: number): void {
  if (from === to) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = draft.cell(sheetId, from, column);
    const style = styleAt(draft.sheet(sheetId), from, column);
    const content =
      cell?.formula === undefined
        ? { constant: cell?.constant ?? null }
        : { constant: null, formula: moveFormula(cell.formula, to - from, 0) };
    putCell(draft, sheetId, { row: to, column }, content, style);
  }
}
