import { areEqualAreas, containsArea, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id, Row, Rows, Sheet } from "../state";
import { styleAt } from "../styleAt";
import { NO_CONTENT, putCell } from "./content";
import { refuseLongFormula } from "./limits";
import { refuseIfLocked } from "./protection";

type Anchor = { readonly row: number; readonly column: number; readonly array: Area };

/** Rows are replaced when they change, so what was found in one stays true. */
const known = new WeakMap<Row, readonly number[]>();

/** The formulas entered with Ctrl+Shift+Enter whose areas touch this one. */
export function arraysTouching(sheet: Sheet, area: Area): readonly Anchor[] {
  const found: Anchor[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row >= area.row + area.rows) continue;
    for (const column of arrayColumns(cells)) {
      const array = cells.get(column)?.array;
      if (array && intersection(array, area)) found.push({ row, column, array });
    }
  }
  return found;
}

const allKnown = new WeakMap<Rows, readonly Anchor[]>();

/** All formulas of a sheet entered with Ctrl+Shift+Enter; the sheet must not be one of a draft. */
export function arraysOf({ rows }: Sheet): readonly Anchor[] {
  const before = allKnown.get(rows);
  if (before) return before;
  const found: Anchor[] = [];
  for (const [row, cells] of rows) {
    for (const column of arrayColumns(cells)) {
      const array = cells.get(column)?.array;
      if (array) found.push({ row, column, array });
    }
  }
  allKnown.set(rows, found);
  return found;
}

/** InvalidOperation when a part of an array formula would change, and not the whole. */
export function refusePartOfArray(draft: Draft, sheetId: Id, area: Area): void {
  // Rows of the draft may still change in place, and only those before it are remembered.
  const before = draft.before.sheets.find(({ id }) => id === sheetId);
  if (!before) return;
  for (const { row, column, array } of arraysTouching(before, area)) {
    const isStill = draft.cell(sheetId, row, column)?.array;
    if (isStill && areEqualAreas(isStill, array) && !containsArea(area, array)) {
      throw new ExcelError("InvalidOperation", "You can't change part of an array.");
    }
  }
}

/** Enters one formula over an area, as Ctrl+Shift+Enter does; the formula is English, with its "=". */
export function enterArrayFormula(draft: Draft, sheetId: Id, area: Area, formula: string): void {
  refuseLongFormula(formula);
  refuseIfLocked(draft.state, sheetId, area);
  refusePartOfArray(draft, sheetId, area);
  const sheet = draft.sheet(sheetId);
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw new ExcelError("InvalidOperation", "Array formulas are not valid in merged cells.");
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = styleAt(draft.sheet(sheetId), row, column);
      const isAnchor = row === area.row && column === area.column;
      const content = isAnchor ? { constant: null, formula, array: area } : NO_CONTENT;
      putCell(draft, sheetId, { row, column }, content, style);
    }
  }
}

function arrayColumns(cells: Row): readonly number[] {
  const before = known.get(cells);
  if (before) return before;
  const columns = [...cells].filter(([, { array }]) => array !== undefined).map(([at]) => at);
  known.set(cells, columns);
  return columns;
}
