import { areaAddress } from "../../connection/addresses";
import { COLUMNS, type ColumnKey, type QuotePlan } from "../layout/plan";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";
import { isOfLine } from "../update/updatePlan";
import { showsPlanned } from "./asWritten";

/** The addresses of all cells that stand in a row and a column of the quote. */
export function allAddresses(cells: CellsOfQuote): readonly string[] {
  return cells.keys.flatMap((key, row) =>
    key === undefined
      ? []
      : COLUMNS.flatMap((column) => placeOf(cells, row, column)?.address ?? []),
  );
}

/**
 * Whether all rows and texts of a plan that only follow from others stand in the sheet, beside what is known to be
 * edited: nobody has put a text of their own in their place, nor deleted them.
 */
export function isAsPlanned(
  cells: CellsOfQuote,
  { rows }: QuotePlan,
  edited: readonly string[],
): boolean {
  const rowOf = new Map(cells.keys.map((key, row) => [key, row]));
  return rows.every(({ key, cells: planned }) => {
    const row = rowOf.get(key);
    // Of a line that was deleted it is known.
    if (row === undefined) return isOfLine(key);
    return COLUMNS.slice(1).every((column) => {
      const cell = planned[column];
      const place = placeOf(cells, row, column);
      if (!cell || cell.content.kind === "formula" || !place) return true;
      return edited.includes(place.address) || showsPlanned(place, cell);
    });
  });
}

function placeOf(
  { columns, values, row: top, column: left }: CellsOfQuote,
  row: number,
  column: ColumnKey,
): { readonly address: string; readonly value: unknown } | undefined {
  const index = columns.get(column);
  if (index === undefined) return undefined;
  const address = areaAddress({ row: top + row, column: left + index, rows: 1, columns: 1 });
  return { address, value: values[row]?.[index] ?? "" };
}
