/** Keys of rows that every quote has once. */
export const COLUMN_KEYS_ROW = "columns";
export const HEAD_ROW = "heads";
export const LINES_END = "linesEnd";
