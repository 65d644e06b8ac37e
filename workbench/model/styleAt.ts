import type { Sheet } from "./state";
import { DEFAULT_STYLE, type CellStyle } from "./style";

/** How a cell looks: by itself, else as its row, else as its column. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return (
    sheet.rows.get(row)?.get(column)?.style ??
    sheet.rowProperties.get(row)?.style ??
    sheet.columnProperties.get(column)?.style ??
    DEFAULT_STYLE
  );
}
