import { cellChanges, wholeRow, type CellChange, type WrittenPlan } from "./cellChanges";
import type { PlannedQuote } from "../layout/evaluated";
import { heightChanges, type HeightChange } from "../style/heights";
import type { ColumnKey, PlannedCell, QuotePlan } from "../layout/plan";
import { fieldKey } from "../layout/letter/letterRows";
import { keyText, REMOVED } from "../layout/rowKeys";
import { UNSEEN_FORMAT } from "../style/styles";
import type { ColumnWidths } from "../style/narrowColumns";
import { finderIn, written, type Placement } from "../layout/placedPlan";
import { restoredCells, revertedCells, withoutOpen } from "../read/restoredCells";
import { outdatedFormulas } from "../read/outdatedFormulas";
import { rowChanges, type RowChanges } from "./rowChanges";
import { Refusal } from "../../connection/session";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";

/** What is written into a cell of the sheet, once rows are inserted and moved; rows and columns from 0. */
export type CellWrite = {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
  readonly numberFormat: string | undefined;
};

export type UpdatePlan = RowChanges & {
  readonly writes: readonly CellWrite[];
  /** Inserted rows, which are to be given their styles. */
  readonly styled: readonly {
    readonly row: number;
    readonly planned: QuotePlan["rows"][number];
  }[];
  /** Heights of rows that were there and have another text now; undefined for one line. */
  readonly heights: readonly HeightChange[];
  /** Heights of rows of a sheet that the quote shares, where its cells move and the rows do not. */
  readonly beside: readonly HeightChange[];
  /** Of its columns, where it shares them. */
  readonly widths: ColumnWidths | undefined;
  readonly columnOf: (column: ColumnKey) => number | undefined;
};

/** What is known of the cells of a quote from reading them, and what the user says about it. */
export type SheetAnswers = {
  /** Rows without a key of their own, with the keys that lines and sites would have to which they lead. */
  readonly newKeys: ReadonlyMap<number, string>;
  /** Addresses of cells about which the user has answered a question. */
  readonly restored: readonly string[];
  /** Addresses of cells whose questions have no answer yet; they stay as they are. */
  readonly open: readonly string[];
  /** Addresses of cells that have been edited; they are written again where the document says something else. */
  readonly edited: readonly string[];
};

const NO_ANSWERS: SheetAnswers = { newKeys: new Map(), restored: [], open: [], edited: [] };

/** Lines of the address, and what stands beside them once all of them are in other rows, are never left out. */
function isOfLetter({ key, cells }: QuotePlan["rows"][number], isAnew: boolean): boolean {
  if (!key.startsWith(LETTER_ROW)) return false;
  const isFilled = (cell: PlannedCell | undefined) =>
    cell !== undefined && (cell.content.kind !== "text" || cell.content.text !== "");
  return isFilled(cells.product) || (isAnew && Object.values(cells).some(isFilled));
}

const LETTER_ROW = fieldKey("letter.");

/** Rows that only say what follows from others; undoing in Excel may bring back such as the quote has no more. */
const FOLLOWS = /^((total|siteTotal|siteTotalName|commitment|text|gap):|commitments$)/;

/** Rows that stay away when the user has deleted them, unless the quote changes there. */
export const isOfLine = (key: string) => /^(line|site|pbx|light|note|siteName|siteKey):/.test(key);

/**
 * What must be done to a sheet so that it shows another state of its quote.
 *
 * @throws Refusal sheetDamaged when formulas need cells that somebody has deleted
 */
export function updatePlan(
  found: CellsOfQuote,
  before: WrittenPlan,
  after: WrittenPlan & PlannedQuote,
  { newKeys, restored, open, edited }: SheetAnswers = NO_ANSWERS,
): UpdatePlan {
  const keysBefore = new Set(before.plan.rows.map(({ key }) => key));
  const keysAfter = new Set(after.plan.rows.map(({ key }) => key));
  const cells = {
    ...found,
    keys: found.keys.map((key, row) => {
      const newKey = newKeys.get(row);
      if (newKey !== undefined) return keysAfter.has(newKey) ? newKey : undefined;
      const isKnown = key !== undefined && (keysBefore.has(key) || keysAfter.has(key));
      // A line that was pasted from another quote is the user's.
      return isKnown || (key !== undefined && FOLLOWS.test(key)) ? key : undefined;
    }),
  };
  const inSheet = new Set(cells.keys);
  const isLetterAnew = [...newKeys.values()].some((key) => key.startsWith(LETTER_ROW));
  const wanted = after.plan.rows.filter(
    (row) =>
      inSheet.has(row.key) ||
      !keysBefore.has(row.key) ||
      isOfLine(row.key) ||
      (row.continues !== undefined && inSheet.has(row.continues.key)) ||
      isOfLetter(row, isLetterAnew),
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
    ({ key }) =>
      slotOf.get(key)?.kind === "inserted" || !keysBefore.has(key) || isMarked(key, cells),
  );
  // Rows that stand for another row of the quote than before.
  const rowsOther = wanted.filter(({ key }) => {
    const was = slotOf.get(key)?.before;
    return was !== undefined && keysBefore.has(key) && found.keys[was] !== key;
  });
  const anew = new Set([...rowsAnew, ...rowsOther].map(({ key }) => key));
  const changed = cellChanges(before, after);
  const cellsToWrite = [
    ...[
      ...changed,
      ...outdatedFormulas(cells, before, after),
      ...restoredCells(cells, after, restored),
      ...revertedCells(cells, after, edited, changed),
    ].filter(({ key }) => !anew.has(key)),
    ...rowsAnew.flatMap(wholeRow),
    ...rowsAnew.filter(({ key }) => keysBefore.has(key)).flatMap((row) => continued(row, after)),
    ...rowsOther.flatMap((row) => wholeRow(row).filter(({ cell }) => cell !== undefined)),
  ];
  return {
    ...changes,
    columnOf,
    beside: [],
    widths: undefined,
    writes: [
      ...withoutOpen(cellsToWrite, cells, open).flatMap((change) =>
        writeOf(change, placement, after.isLive, cells),
      ),
      ...leftRows(found, cells, changes, columnOf),
    ],
    styled: wanted.flatMap((planned) => {
      const slot = slotOf.get(planned.key);
      return slot?.kind === "inserted" ? [{ row: cells.row + slot.row, planned }] : [];
    }),
    heights: heightChanges(changes.slots, cells.row, before.plan, after.plan),
  };
}

/** The cell whose text goes on in a row that was missing: it may have all of it, as earlier versions wrote it. */
function continued(
  { continues }: QuotePlan["rows"][number],
  { plan }: WrittenPlan,
): readonly CellChange[] {
  if (!continues) return [];
  const cell = plan.rows.find(({ key }) => key === continues.key)?.cells[continues.column];
  return cell ? [{ ...continues, cell, numberFormat: undefined }] : [];
}

/** What is emptied since it stands in another row now, where there are more rows than the quote needs. */
function leftRows(
  found: CellsOfQuote,
  { keys, row: top }: CellsOfQuote,
  { slots }: RowChanges,
  columnOf: UpdatePlan["columnOf"],
): readonly CellWrite[] {
  return slots.flatMap(({ before }, index) => {
    const isLeft = before !== undefined && keys[before] === undefined;
    if (!isLeft || !found.keys[before]?.startsWith(LETTER_ROW)) return [];
    return (["key", "product", "listPrice", "unitPrice"] as const).flatMap((key) => {
      const column = columnOf(key);
      if (column === undefined) return [];
      return [{ row: top + index, column, content: "", numberFormat: undefined }];
    });
  });
}

/** Whether an update that failed has marked the row to be deleted. */
function isMarked(key: string, { keys, formulas, columns }: CellsOfQuote): boolean {
  const content = formulas[keys.indexOf(key)]?.[columns.get("key") ?? 0];
  return String(content).startsWith(keyText(REMOVED));
}

function writeOf(
  { key, column, cell, numberFormat }: CellChange,
  placement: Placement,
  isLive: boolean,
  { address, isOwnSheet }: CellsOfQuote,
): readonly CellWrite[] {
  const row = placement.rowOf(key);
  const at = placement.columnOf(column);
  // A row or column that the user has deleted.
  if (row === undefined || at === undefined) return [];
  try {
    const content = cell ? written(cell, finderIn(placement), isLive) : "";
    // In somebody else's sheet the column of the keys may be in sight.
    const isUnseen = column === "key" && !isOwnSheet && numberFormat !== undefined;
    return [{ row, column: at, content, numberFormat: isUnseen ? UNSEEN_FORMAT : numberFormat }];
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal({ code: "sheetDamaged", address });
    throw error;
  }
}
