import { findProduct, linesOf, type QuoteDocument } from "../../pricing";
import { cellChanges, wholeRow, type CellChange, type WrittenPlan } from "./cellChanges";
import type { PlannedQuote } from "./evaluated";
import { heightOf } from "./heights";
import type { ColumnKey, QuotePlan } from "./layout/plan";
import { lineKey } from "./layout/lineRow";
import { finderIn, written, type Placement } from "./placedPlan";
import { restoredCells } from "./readBack/restoredCells";
import { shiftedFormulas } from "./readBack/shiftedFormulas";
import { rowChanges, type RowChanges, type Slot } from "./rowChanges";
import { Refusal } from "./session";
import type { CellsOfQuote } from "./sheetOfQuote";

/** What is written into a cell of the sheet, once rows are inserted and moved; rows and columns from 0. */
export type CellWrite = {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  readonly numberFormat: string | undefined;
};

export type UpdatePlan = RowChanges & {
  readonly writes: readonly CellWrite[];
  /** Inserted rows, which are to be given their looks. */
  readonly dressed: readonly {
    readonly row: number;
    readonly planned: QuotePlan["rows"][number];
  }[];
  /** Heights of rows that were there and have another text now; undefined for one line. */
  readonly heights: readonly {
    readonly row: number;
    readonly before: number | undefined;
    readonly after: number | undefined;
  }[];
  readonly columnOf: (column: ColumnKey) => number | undefined;
};

/** Rows that stay away when the user has deleted them, unless the quote changes there. */
const isOfLine = (key: string) => /^(line|site|pbx|light):/.test(key);

/**
 * What must be done to a sheet so that it shows another state of its quote.
 *
 * @throws Refusal sheetDamaged when formulas need cells that somebody has deleted
 */
export function updatePlan(
  cells: CellsOfQuote,
  before: WrittenPlan,
  after: WrittenPlan & PlannedQuote,
  restored: readonly string[] = [],
): UpdatePlan {
  const { document } = after.evaluation;
  const keysBefore = new Set(before.plan.rows.map(({ key }) => key));
  const inSheet = new Set(cells.keys);
  const wanted = after.plan.rows.filter(
    ({ key }) => inSheet.has(key) || !keysBefore.has(key) || isOfLine(key),
  );
  const changes = rowChanges(
    cells.keys,
    wanted.map(({ key }) => key),
    (row, key) => holdsLine(cells, row, key, document, after),
  );
  const slotOf = new Map(
    changes.slots.flatMap((slot, row) =>
      slot.key === undefined || slot.kind === "removed"
        ? []
        : [[slot.key, { ...slot, row }] as const],
    ),
  );
  const columnOf = (column: ColumnKey) => {
    const index = cells.columns.get(column);
    return index === undefined ? undefined : cells.column + index;
  };
  const placement: Placement = {
    columnOf,
    rowOf(key) {
      const slot = slotOf.get(key);
      return slot && cells.row + slot.row;
    },
  };

  const rowsAnew = wanted.filter(({ key }) => isAnew(slotOf.get(key)));
  const anew = new Set(rowsAnew.map(({ key }) => key));
  const cellsToWrite = [
    ...[
      ...cellChanges(before, after),
      ...shiftedFormulas(cells, before, after),
      ...restoredCells(cells, after, restored),
    ].filter(({ key }) => !anew.has(key)),
    ...rowsAnew.flatMap(wholeRow),
  ];
  const old = new Map(before.plan.rows.map((row) => [row.key, row]));
  return {
    ...changes,
    columnOf,
    writes: cellsToWrite.flatMap((change) => writeOf(change, placement, after.isLive, cells)),
    dressed: wanted.flatMap((planned) => {
      const slot = slotOf.get(planned.key);
      return slot?.kind === "inserted" ? [{ row: cells.row + slot.row, planned }] : [];
    }),
    heights: wanted.flatMap((planned) => {
      const slot = slotOf.get(planned.key);
      const was = old.get(planned.key);
      if (!slot || !was || slot.kind !== "kept") return [];
      const heights = { before: heightOf(was), after: heightOf(planned) };
      return heights.before === heights.after ? [] : [{ row: cells.row + slot.row, ...heights }];
    }),
  };
}

function isAnew(slot: Slot | undefined): boolean {
  return slot?.kind === "inserted" || slot?.kind === "adopted";
}

/** Whether a row that the user typed holds the product of a line that is new: then it is that line's. */
function holdsLine(
  { formulas, columns }: CellsOfQuote,
  row: number,
  key: string,
  document: QuoteDocument,
  { evaluation }: PlannedQuote,
): boolean {
  const line = linesOf(document).find((placed) => lineKey(placed.line.id) === key)?.line;
  const typed = formulas[row]?.[columns.get("product") ?? -1];
  if (!line || typeof typed !== "string") return false;
  return findProduct(typed, evaluation.edition)?.id === line.productId;
}

function writeOf(
  { key, column, cell, numberFormat }: CellChange,
  placement: Placement,
  isLive: boolean,
  { address }: CellsOfQuote,
): readonly CellWrite[] {
  const row = placement.rowOf(key);
  const at = placement.columnOf(column);
  // A row or column that the user has deleted.
  if (row === undefined || at === undefined) return [];
  try {
    const content = cell ? written(cell, finderIn(placement), isLive) : "";
    return [{ row, column: at, content, numberFormat }];
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ code: "sheetDamaged", address });
    throw error;
  }
}
