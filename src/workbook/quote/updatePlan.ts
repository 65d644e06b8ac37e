import { cellChanges, wholeRow, type CellChange, type WrittenPlan } from "./cellChanges";
import type { PlannedQuote } from "./evaluated";
import { heightOf } from "./heights";
import type { ColumnKey, QuotePlan } from "./layout/plan";
import { finderIn, written, type Placement } from "./placedPlan";
import { restoredCells, revertedCells } from "./readBack/restoredCells";
import { shiftedFormulas } from "./readBack/shiftedFormulas";
import { rowChanges, type RowChanges } from "./rowChanges";
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

/** What is known of the cells of a quote from reading them, and what the user says about it. */
export type SheetAnswers = {
  /** Rows without a key of their own, with the keys that lines and sites would have to which they lead. */
  readonly newKeys: ReadonlyMap<number, string>;
  /** Addresses of cells about which the user has answered a question. */
  readonly restored: readonly string[];
  /** Addresses of cells that have been edited; they are written again where the document says something else. */
  readonly edited: readonly string[];
};

const NO_ANSWERS: SheetAnswers = { newKeys: new Map(), restored: [], edited: [] };

/** Rows that stay away when the user has deleted them, unless the quote changes there. */
const isOfLine = (key: string) => /^(line|site|pbx|light):/.test(key);

/**
 * What must be done to a sheet so that it shows another state of its quote.
 *
 * @throws Refusal sheetDamaged when formulas need cells that somebody has deleted
 */
export function updatePlan(
  found: CellsOfQuote,
  before: WrittenPlan,
  after: WrittenPlan & PlannedQuote,
  { newKeys, restored, edited }: SheetAnswers = NO_ANSWERS,
): UpdatePlan {
  const keysBefore = new Set(before.plan.rows.map(({ key }) => key));
  const keysAfter = new Set(after.plan.rows.map(({ key }) => key));
  const cells = {
    ...found,
    keys: found.keys.map((key, row) => {
      const newKey = newKeys.get(row);
      if (newKey !== undefined && keysAfter.has(newKey)) return newKey;
      // A row that was pasted from another quote is the user's.
      return key !== undefined && (keysBefore.has(key) || keysAfter.has(key)) ? key : undefined;
    }),
  };
  const inSheet = new Set(cells.keys);
  const wanted = after.plan.rows.filter(
    ({ key }) => inSheet.has(key) || !keysBefore.has(key) || isOfLine(key),
  );
  const changes = rowChanges(
    cells.keys,
    wanted.map(({ key }) => key),
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

  const rowsAnew = wanted.filter(
    ({ key }) => slotOf.get(key)?.kind === "inserted" || !keysBefore.has(key),
  );
  const anew = new Set(rowsAnew.map(({ key }) => key));
  const changed = cellChanges(before, after);
  const cellsToWrite = [
    ...[
      ...changed,
      ...shiftedFormulas(cells, before, after),
      ...restoredCells(cells, after, restored),
      ...revertedCells(cells, after, edited, changed),
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
