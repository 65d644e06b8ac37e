import type { Sheet } from "./state";
import { DEFAULT_STYLE, type CellStyle } from "./style";

/** How a cell looks: by itself, else as its row, else as its column. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.get(column)?.style ?? inheritedStyle(sheet, row, column);
}

/** How a cell looks that has no style of its own. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): CellStyle {
  return (
    sheet.rowProperties.get(row)?.style ??
    sheet.columnProperties.get(column)?.style ??
    DEFAULT_STYLE
  );
}
