import { COLUMNS, type PlannedRow, type QuotePlan } from "../layout/plan";
import { INDENT_WIDTH, STYLES, PLAIN_SIZE, widthOfColumns } from "./styles";
import { narrowCell, shownText, type ColumnWidths } from "./narrowColumns";
import type { Slot } from "../update/rowChanges";
import { textHeight } from "../layout/textSize";

const PARAGRAPH_COLUMNS = COLUMNS.slice(COLUMNS.indexOf("product"));

/** Of a row of the sheet, from 0, in points; undefined for the standard height. */
export type HeightChange = {
  readonly row: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
};

/** The columns over which a paragraph is merged. */
export const PARAGRAPH_SPAN = PARAGRAPH_COLUMNS.length;

const ONE_LINE = 16;

/**
 * How high a row must be, in points; undefined where one line is enough.
 *
 * @param widths of columns that are not the quote's own
 */
export function heightOf(row: PlannedRow, widths?: ColumnWidths): number | undefined {
  const heights = COLUMNS.map((column) => {
    const cell = row.cells[column];
    const shown = cell && shownText(cell);
    if (!cell || shown === undefined) return 0;
    const { isWrapped = false, size = PLAIN_SIZE, isBold, indent = 0 } = STYLES[cell.look];
    const narrow = widths && narrowCell(row, column, widths);
    if (narrow?.size !== undefined) {
      return textHeight(shown, narrow.width, { size: narrow.size, isBold });
    }
    if (!isWrapped) return row.height ?? size * 1.5;
    const width = widthOfColumns(row.isParagraph ? PARAGRAPH_COLUMNS : [column]);
    return textHeight(shown, width - indent * INDENT_WIDTH, { size, isBold });
  });
  const highest = Math.max(...heights, row.height ?? 0);
  if (highest === row.height) return highest;
  // Excel's limit.
  return highest > ONE_LINE ? Math.min(Math.ceil(highest), 409) : undefined;
}

/** The rows that stay where another text needs another height. */
export function heightChanges(
  slots: readonly Slot[],
  top: number,
  before: QuotePlan,
  after: QuotePlan,
  widths?: ColumnWidths,
): readonly HeightChange[] {
  const rowsOf = ({ rows }: QuotePlan) => new Map(rows.map((row) => [row.key, row]));
  const [old, anew] = [rowsOf(before), rowsOf(after)];
  return slots.flatMap(({ key = "", kind }, index) => {
    const [was, planned] = [old.get(key), anew.get(key)];
    if (!was || !planned || kind !== "kept") return [];
    const heights = { before: heightOf(was, widths), after: heightOf(planned, widths) };
    return heights.before === heights.after ? [] : [{ row: top + index, ...heights }];
  });
}

/** Things by a property of theirs, in the order in which it is first met. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
