import { COLUMNS } from "../layout/plan";
import type { Placement } from "../layout/placedPlan";
import type { CellChange, WrittenPlan } from "../update/cellChanges";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";
import { STYLES } from "../style/styles";
import { isOutdated } from "./asWritten";

/**
 * Formulas of ours that are to be written again: those that refer to other cells than they were written for, since Excel
 * shifts references to other rows when lines are sorted or copied, and what an earlier version of the add-in has written.
 * What somebody has written instead is left alone.
 */
export function outdatedFormulas(
  { keys, columns, formulas, row: top, column: left }: CellsOfQuote,
  before: WrittenPlan,
  after: WrittenPlan,
): readonly CellChange[] {
  if (!before.isLive || !after.isLive) return [];
  const rows = new Map(keys.map((key, row) => [key, row]));
  const plannedBefore = new Map(before.plan.rows.map((row) => [row.key, row]));
  const placement: Placement = {
    rowOf(key) {
      const row = rows.get(key);
      return row === undefined ? undefined : top + row;
    },
    columnOf(column) {
      const index = columns.get(column);
      return index === undefined ? undefined : left + index;
    },
  };
  return after.plan.rows.flatMap(({ key, cells }) =>
    COLUMNS.flatMap((column): readonly CellChange[] => {
      const written = plannedBefore.get(key)?.cells[column];
      const cell = cells[column];
      const row = rows.get(key);
      const found = row === undefined ? undefined : formulas[row]?.[columns.get(column) ?? -1];
      const isOurs =
        written &&
        cell?.content.kind === "formula" &&
        typeof found === "string" &&
        isOutdated(found, written, placement);
      if (!isOurs) return [];
      // A cell that was empty has no format of ours yet.
      const numberFormat = found === "" ? STYLES[cell.look].numberFormat : undefined;
      return [{ key, column, cell, numberFormat }];
    }),
  );
}
