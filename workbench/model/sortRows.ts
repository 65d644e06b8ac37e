import { moveFormula } from "../formula/relative";
import type { Area } from "./area";
import { putCell, type Content } from "./cells/content";
import { refuseIfLocked } from "./cells/protection";
import type { Draft } from "./draft";
import { isError, type CellValue } from "./values";
import type { Cell, Id } from "./state";
import { inheritedStyle } from "./styleAt";
import type { Workbook } from "./workbook";

export type SortKey = {
  /** The column within the area, from 0. */
  readonly column: number;
  readonly isAscending: boolean;
};

type SortedRow = { readonly row: number; readonly keys: readonly CellValue[] };

/** Sorts the rows of an area by values: numbers, texts, FALSE, TRUE, errors; blank ones are always last. */
export function sortRows(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  area: Area,
  sortKeys: readonly SortKey[],
): void {
  refuseIfLocked(draft.state, sheetId, area);
  const rows: readonly SortedRow[] = Array.from({ length: area.rows }, (_, offset) => {
    const row = area.row + offset;
    const keys = sortKeys.map(({ column }) => workbook.value(sheetId, row, area.column + column));
    return { row, keys };
  });
  const collator = new Intl.Collator(workbook.culture.name, { sensitivity: "accent" });
  const sorted = [...rows].sort((one, other) => {
    for (const [index, { isAscending }] of sortKeys.entries()) {
      const order = compare(
        one.keys[index] ?? null,
        other.keys[index] ?? null,
        isAscending,
        collator,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  moveRows(
    draft,
    sheetId,
    area,
    sorted.map(({ row }) => row),
  );
}

/** Brings rows into another order; their formulas keep what they say relative to the row. */
function moveRows(draft: Draft, sheetId: Id, area: Area, from: readonly number[]): void {
  const before = from.map((row) =>
    Array.from({ length: area.columns }, (_, offset) =>
      draft.cell(sheetId, row, area.column + offset),
    ),
  );
  before.forEach((cells, index) => {
    const row = area.row + index;
    const moved = row - (from[index] ?? row);
    if (moved === 0) return;
    cells.forEach((cell, offset) => {
      const at = { row, column: area.column + offset };
      const style = cell?.style ?? inheritedStyle(draft.sheet(sheetId), at.row, at.column);
      putCell(draft, sheetId, at, contentOf(cell, moved), style);
    });
  });
}

function contentOf(cell: Cell | undefined, rows: number): Content {
  if (cell?.formula === undefined) return { constant: cell?.constant ?? null };
  const { formula, savedValue } = cell;
  return { constant: null, formula: moveFormula(formula, rows, 0), savedValue };
}

function compare(
  one: CellValue,
  other: CellValue,
  isAscending: boolean,
  collator: Intl.Collator,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = rank(one) - rank(other) || compareAlike(one, other, collator);
  return isAscending ? order : -order;
}

function compareAlike(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  if (typeof one === "string" && typeof other === "string") return collator.compare(one, other);
  return isError(one) || isError(other) ? 0 : Number(one) - Number(other);
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
