import { bounding, cellArea, intersection, type Area } from "../area";
import type { Id, Row, Sheet } from "../state";
import { inheritedStyle } from "../styleAt";
import type { Workbook } from "../workbook";
import { isBlank } from "./existing";
import { areEqualStyles } from "./styleEquality";

/** The smallest area around all that a sheet holds; with `valuesOnly`, formats do not count. Undefined when there is nothing. */
export function usedArea(workbook: Workbook, sheetId: Id, valuesOnly: boolean): Area | undefined {
  const sheet = workbook.sheet(sheetId);
  const ofCells = areaOfCells(sheet, valuesOnly);
  const spilled = workbook.calculator.spilledArea(sheetId);
  const around = ofCells && spilled ? bounding(ofCells, spilled) : (ofCells ?? spilled);
  if (valuesOnly) return around;
  return sheet.merges.reduce<Area | undefined>(
    (area, merge) => (area ? bounding(area, merge) : merge),
    around,
  );
}

/** The used area within another one: what `range.getUsedRange` gives. */
export function usedAreaWithin(
  workbook: Workbook,
  sheetId: Id,
  area: Area,
  valuesOnly: boolean,
): Area | undefined {
  const ofCells = areaOfCells(workbook.sheet(sheetId), valuesOnly, area);
  const spilled = workbook.calculator.spilledArea(sheetId);
  const here = spilled && intersection(spilled, area);
  return ofCells && here ? bounding(ofCells, here) : (ofCells ?? here);
}

function areaOfCells(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let found: { top: number; bottom: number; left: number; right: number } | undefined;
  for (const [row, cells] of sheet.rows) {
    if (within && (row < within.row || row >= within.row + within.rows)) continue;
    const columns = columnsOf(sheet, row, cells, valuesOnly, within);
    if (!columns) continue;
    found = {
      top: Math.min(found?.top ?? row, row),
      bottom: Math.max(found?.bottom ?? row, row),
      left: Math.min(found?.left ?? columns.first, columns.first),
      right: Math.max(found?.right ?? columns.last, columns.last),
    };
  }
  if (!found) return undefined;
  const { top, bottom, left, right } = found;
  return bounding(cellArea(top, left), cellArea(bottom, right));
}

function columnsOf(
  sheet: Sheet,
  row: number,
  cells: Row,
  valuesOnly: boolean,
  within: Area | undefined,
): { readonly first: number; readonly last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const [column, cell] of cells) {
    if (within && (column < within.column || column >= within.column + within.columns)) continue;
    if (column >= first && column <= last) continue;
    const counts =
      !isBlank(cell) ||
      (!valuesOnly && !areEqualStyles(cell.style, inheritedStyle(sheet, row, column)));
    if (!counts) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return last < 0 ? undefined : { first, last };
}
