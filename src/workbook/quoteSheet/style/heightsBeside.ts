import { areaAddress, columnLetters } from "../../connection/addresses";
import { heightChanges, heightOf } from "./heights";
import type { PlannedRow, QuotePlan } from "../layout/plan";
import { shownText } from "./narrowColumns";
import type { ExcelSession } from "../../connection/session";
import type { CellsOfQuote } from "../anchor/sheetOfQuote";
import type { UpdatePlan } from "../update/updatePlan";

/** More rows below a quote are not looked at; they keep their heights where they are. */
const MOST_ROWS_BELOW = 2000;
/** Excel rounds heights to pixels; in points. */
const ROUNDING = 0.5;

/** What an update does to rows and columns that a quote shares with something else. */
export type Shared = Pick<UpdatePlan, "beside" | "widths">;

/**
 * What an update does to the heights of rows where a quote shares its sheet: cells are inserted and deleted in its own
 * columns alone, and the rows stay. Heights go with the cells for which they were made, and stay where the user has set
 * them for something beside the quote. Two round trips; none where no row moves and no text changes.
 */
export async function heightsBeside(
  session: ExcelSession,
  sheet: Excel.Worksheet,
  cells: CellsOfQuote,
  { before, after }: { readonly before: QuotePlan; readonly after: QuotePlan },
  plan: UpdatePlan,
): Promise<Shared> {
  const isMoved = plan.inserts.length + plan.removed.length > 0;
  if (cells.isOwnSheet || !(isMoved || hasOtherTexts(before, after))) {
    return { beside: [], widths: undefined };
  }
  const { row: top, column, formulas } = cells;
  const right = column + (formulas[0]?.length ?? 1);
  const inColumns = usedIn(sheet, `${columnLetters(column)}:${columnLetters(right - 1)}`);
  const columns = [...cells.columns].map(([key, index]) => {
    const address = areaAddress({ row: top, column: column + index, rows: 1, columns: 1 });
    return { key, format: sheet.getRange(address).format.load("columnWidth") };
  });
  await session.sync();
  const widths = new Map(columns.map(({ key, format }) => [key, format.columnWidth]));

  const end = top + formulas.length;
  const used = inColumns.isNullObject ? end : inColumns.rowIndex + inColumns.rowCount;
  const last = used <= end + MOST_ROWS_BELOW ? Math.max(used, end) : end;
  const added = plan.slots.length - plan.removed.length - formulas.length;
  const rows = last - top + Math.abs(added);
  const beside = [
    ...(column > 0
      ? [usedIn(sheet, areaAddress({ row: top, column: 0, rows, columns: column }))]
      : []),
    usedIn(sheet, `${columnLetters(right)}${top + 1}:XFD${top + rows}`),
  ];
  const read = sheet
    .getRange(areaAddress({ row: top, column, rows, columns: 1 }))
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  sheet.load("standardHeight");
  await session.sync();

  const { standardHeight } = sheet;
  const found = read.value.map(({ rowHidden, format }) => ({
    isHidden: rowHidden === true,
    height: format?.rowHeight ?? standardHeight,
  }));
  const planned = new Map(before.rows.map((row) => [row.key, heightOf(row, widths)]));
  const ofQuote = cells.keys.map((key) => (key === undefined ? undefined : planned.get(key)));
  const isShared = (index: number) =>
    beside.some(
      (range) =>
        !range.isNullObject &&
        top + index >= range.rowIndex &&
        top + index < range.rowIndex + range.rowCount,
    );
  const isOther = (one: number | undefined, other: number | undefined) =>
    Math.abs((one ?? standardHeight) - (other ?? standardHeight)) > ROUNDING;
  /** The height that goes with the cells of the quote's columns. */
  const going = (index: number): number | undefined => {
    const { isHidden, height } = found[index] ?? {};
    if (top + index >= last) return undefined;
    return isHidden || isShared(index) ? ofQuote[index] : height;
  };
  /** The height that stays, since something beside the quote has it. */
  const staying = (index: number): number | undefined => {
    const height = found[index]?.height;
    return isShared(index) && isOther(height, ofQuote[index]) ? height : undefined;
  };

  const heights = heightChanges(plan.slots, top, before, after, widths);
  const coming = nextHeights(cells, { ...plan, heights, widths }, going);
  const changes = found.slice(0, last - top + Math.max(added, 0)).flatMap((row, index) => {
    if (row.isHidden) return [];
    const come = index < coming.length ? coming[index] : going(index - added);
    const stay = staying(index);
    const after = stay === undefined ? come : Math.max(stay, come ?? 0);
    if (!isOther(after, row.height)) return [];
    const beforeHeight = isOther(row.height, undefined) ? row.height : undefined;
    return [{ row: top + index, before: beforeHeight, after }];
  });
  return { beside: changes, widths };
}

function hasOtherTexts(before: QuotePlan, after: QuotePlan): boolean {
  const textsOf = ({ cells }: PlannedRow) => JSON.stringify(Object.values(cells).map(shownText));
  const old = new Map(before.rows.map((row) => [row.key, textsOf(row)]));
  return after.rows.some((row) => old.get(row.key) !== textsOf(row));
}

/** The heights of the rows of the quote once it is up to date, from the top. */
function nextHeights(
  { row: top }: CellsOfQuote,
  { slots, moves, styled, heights, removed, widths }: UpdatePlan,
  going: (index: number) => number | undefined,
): readonly (number | undefined)[] {
  const isRemoved = new Set(removed);
  const inserted = new Map(
    styled.map(({ row, planned }) => [row - top, heightOf(planned, widths)]),
  );
  const changed = new Map(heights.map(({ row, after }) => [row - top, after]));
  const movedFrom = new Map(moves.map(({ from, to }) => [to, from]));
  return slots.flatMap((slot, index) => {
    if (isRemoved.has(index)) return [];
    if (inserted.has(index)) return [inserted.get(index)];
    if (changed.has(index)) return [changed.get(index)];
    const before = slots[movedFrom.get(index) ?? index]?.before;
    return [before === undefined ? undefined : going(before)];
  });
}

function usedIn(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
}
