/** Keys of rows that every quote has once. */
export const COLUMN_KEYS_ROW = "columns";
export const HEAD_ROW = "heads";
export const LINES_END = "linesEnd";
/** Below everything, so that whatever is added stands inside of the quote. */
export const QUOTE_END = "end";

export const lineKey = (lineId: string) => `line:${lineId}`;
export const siteKey = (siteId: string) => `site:${siteId}`;
export const pbxKey = (siteId: string) => `pbx:${siteId}`;
export const lightKey = (siteId: string) => `light:${siteId}`;

/** Before the key of a row that an update is about to delete; by it the deletion can be completed after a failure. */
export const REMOVED = "removed:";

/** What stands in the first cell of a row: "flux:line:1". */
export const keyText = (rowKey: string) => `flux:${rowKey}`;
/** What stands in the hidden row above the heads: "flux:column:product". */
export const columnKeyText = (column: string) => `flux:column:${column}`;

/** Rows in which the text of a line or site goes on, from 1: "note:1:<id of the line>". */
export type RestKind = "note" | "siteName" | "siteKey";
export const restKey = (kind: RestKind, index: number, id: string) => `${kind}:${index}:${id}`;
const REST_KEY = /^(note|siteName|siteKey):(\d+):/;
export const isRestKey = (key: string | undefined) => key !== undefined && REST_KEY.test(key);
/** The same row of another line or site. */
export const restKeyOf = (key: string, id: string) =>
  key.replace(/^(\w+:\d+:).*$/s, (_whole, beginning: string) => beginning + id);
