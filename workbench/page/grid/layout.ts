import type { Area } from "../../model/area";
import { containsCell, SHEET_COLUMNS, SHEET_ROWS, type Position } from "../../model/area";
import { columnWidth, rowHeight } from "../../model/cells/lines";
import type { Sheet } from "../../model/state";

/** The sizes of what a sheet shows, in pixels. The grid ends somewhere; it grows when somebody comes near its end. */
export type SheetLayout = {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins, from the first cell; the last entry is where the last row ends. */
  readonly rowEdges: readonly number[];
  readonly columnEdges: readonly number[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
};

export type GridSize = { readonly rows: number; readonly columns: number };

const PIXELS_PER_POINT = 96 / 72;
const ROWS_BEYOND = 100;
const COLUMNS_BEYOND = 15;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 40;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function points(pixelCount: number): number {
  return pixelCount / PIXELS_PER_POINT;
}

/** How much of a sheet is laid out when cells up to this size are used or visited. */
export function sizeFor(used: GridSize): GridSize {
  const rows = Math.ceil((used.rows + ROWS_BEYOND) / ROWS_BEYOND) * ROWS_BEYOND;
  const columns = used.columns + COLUMNS_BEYOND;
  return {
    rows: Math.min(SHEET_ROWS, Math.max(FEWEST_ROWS, rows)),
    columns: Math.min(SHEET_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
  };
}

/** Lays a sheet out; `heightOf` says how high a row is that has no height of its own, undefined for the standard. */
export function layoutOf(
  sheet: Sheet,
  { rows, columns }: GridSize,
  heightOf: (row: number) => number | undefined,
): SheetLayout {
  const { rowProperties, columnProperties } = sheet;
  const rowPixels = (row: number) => {
    const line = rowProperties.get(row);
    if (line?.isHidden === true) return 0;
    return line?.size === undefined
      ? (heightOf(row) ?? pixels(rowHeight(sheet, row)))
      : pixels(line.size);
  };
  const columnPixels = (column: number) =>
    columnProperties.get(column)?.isHidden === true ? 0 : pixels(columnWidth(sheet, column));
  return {
    rows,
    columns,
    rowEdges: edges(rows, rowPixels),
    columnEdges: edges(columns, columnPixels),
    merges: sheet.merges,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
  };
}

export function areEqualLayouts(one: SheetLayout, other: SheetLayout): boolean {
  return (
    one.merges === other.merges &&
    one.frozen.rows === other.frozen.rows &&
    one.frozen.columns === other.frozen.columns &&
    one.showGridlines === other.showGridlines &&
    one.showHeadings === other.showHeadings &&
    areEqualLists(one.rowEdges, other.rowEdges) &&
    areEqualLists(one.columnEdges, other.columnEdges)
  );
}

export function mergeAt(merges: readonly Area[], position: Position): Area | undefined {
  return merges.find((merge) => containsCell(merge, position));
}

/** The edge of a row or column; beyond the end of the grid, the end. */
export function edge(list: readonly number[], index: number): number {
  return list[Math.min(index, list.length - 1)] ?? 0;
}

export function columnPixels({ columnEdges }: SheetLayout, column: number): number {
  return edge(columnEdges, column + 1) - edge(columnEdges, column);
}

export function rowPixels({ rowEdges }: SheetLayout, row: number): number {
  return edge(rowEdges, row + 1) - edge(rowEdges, row);
}

/** The row or column at a distance from the first one's beginning. */
export function lineAt(list: readonly number[], offset: number): number {
  let low = 0;
  let high = list.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function edges(count: number, size: (index: number) => number): readonly number[] {
  const list = new Array<number>(count + 1);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    list[index] = end;
    end += size(index);
  }
  list[count] = end;
  return list;
}

function areEqualLists(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
