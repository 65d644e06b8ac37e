import { COLUMNS, type ColumnKey } from "./plan";
import {
  COLUMN_KEYS_ROW,
  columnKeyText,
  HEAD_ROW,
  keyText,
  LINES_END,
  QUOTE_END,
  REMOVED,
} from "./rowKeys";

/** Which rows and columns of the cells of a quote are which; both count from the first cell. */
export type SheetKeys = {
  /** Undefined for a row that somebody typed, copied or left empty. */
  readonly keys: readonly (string | undefined)[];
  readonly columns: ReadonlyMap<ColumnKey, number>;
};

const NEEDED_ROWS = [HEAD_ROW, LINES_END, QUOTE_END];
const PREFIX = keyText("");

/** The key in a cell; that of a row which an update meant to delete and did not is still its own. */
export function keyIn(content: unknown): string | undefined {
  if (typeof content !== "string" || !content.startsWith(PREFIX)) return undefined;
  const key = content.slice(PREFIX.length);
  if (!key.startsWith(REMOVED)) return key;
  return key === REMOVED ? undefined : key.slice(REMOVED.length);
}

/** Finds the keys; undefined when those are gone without which nothing can be brought up to date. */
export function sheetKeys(content: readonly (readonly unknown[])[]): SheetKeys | undefined {
  const columnKeys = keyText(COLUMN_KEYS_ROW);
  const heads = content.find((row) => row.includes(columnKeys));
  if (!heads) return undefined;
  const keyColumn = heads.indexOf(columnKeys);
  const columns = new Map<ColumnKey, number>([["key", keyColumn]]);
  for (const column of COLUMNS.slice(1)) {
    const index = heads.indexOf(columnKeyText(column));
    if (index >= 0) columns.set(column, index);
  }
  const seen = new Set<string>();
  const keys = content.map((row) => {
    const key = keyIn(row[keyColumn]);
    if (key === undefined || seen.has(key)) return undefined;
    seen.add(key);
    return key;
  });
  return NEEDED_ROWS.every((key) => keys.includes(key)) ? { keys, columns } : undefined;
}
