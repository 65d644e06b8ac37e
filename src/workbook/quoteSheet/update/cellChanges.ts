import {
  COLUMNS,
  type CellFinder,
  type ColumnKey,
  type PlannedCell,
  type QuotePlan,
} from "../layout/plan";
import { GENERAL_FORMAT, STYLES } from "../style/styles";
import { plannedCell, written } from "../layout/placedPlan";

type PlannedRow = QuotePlan["rows"][number];

/** A plan, and whether its formulas or their values are written. */
export type WrittenPlan = { readonly plan: QuotePlan; readonly isLive: boolean };

/** A cell that a change concerns; it is emptied where nothing is planned for it any more. */
export type CellChange = {
  readonly key: string;
  readonly column: ColumnKey;
  readonly cell: PlannedCell | undefined;
  /** Undefined where it stays as it is. */
  readonly numberFormat: string | undefined;
};

/** Where a cell is does not matter for what it says: a formula that follows its cells need not be written again. */
const SYMBOLIC: CellFinder = (row, column, isAbsolute = false) =>
  `<${row}|${column}|${isAbsolute ? "absolute" : ""}>`;

/** The cells of rows that are in both plans and are not the same in both. */
export function cellChanges(before: WrittenPlan, after: WrittenPlan): readonly CellChange[] {
  const rowsBefore = new Map(before.plan.rows.map((row) => [row.key, row]));
  return after.plan.rows.flatMap((row) => {
    const old = rowsBefore.get(row.key);
    if (!old) return [];
    return COLUMNS.flatMap((column): readonly CellChange[] => {
      const cell = plannedCell(row, column);
      const oldCell = plannedCell(old, column);
      const isSame = said(cell, after.isLive) === said(oldCell, before.isLive);
      const numberFormat = formatOf(cell);
      const isSameFormat = numberFormat === formatOf(oldCell);
      if (isSame && isSameFormat) return [];
      const change = isSameFormat ? undefined : numberFormat;
      return [{ key: row.key, column, cell, numberFormat: change }];
    });
  });
}

/** All cells of a row, as for one that is not there yet. */
export function wholeRow(row: PlannedRow): readonly CellChange[] {
  return COLUMNS.flatMap((column): readonly CellChange[] => {
    const cell = plannedCell(row, column);
    return [{ key: row.key, column, cell, numberFormat: formatOf(cell) }];
  });
}

function said(cell: PlannedCell | undefined, isLive: boolean): string | number {
  return cell ? written(cell, SYMBOLIC, isLive) : "";
}

function formatOf(cell: PlannedCell | undefined): string {
  return (cell && STYLES[cell.look].numberFormat) ?? GENERAL_FORMAT;
}
