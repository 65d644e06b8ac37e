import { displayText } from "../../format/display";
import type { Area } from "../../model/area";
import type { Id } from "../../model/state";
import type { CellStyle } from "../../model/style";
import { styleAt } from "../../model/styleAt";
import type { Workbook } from "../../model/workbook";
import { paddingOf, PADDING } from "./cellView";
import { mergeAt } from "./layout";
import type { Measure } from "./measure";

/** Excel leaves so much more beside the longest text, in pixels. */
const MARGIN = 4;

/** How wide a column must be for its longest text, in pixels; undefined when there is none. Wrapped text does not count. */
export function fittedWidth(
  workbook: Workbook,
  sheetId: Id,
  column: number,
  used: Area,
  measure: Measure,
): number | undefined {
  const sheet = workbook.sheet(sheetId);
  let widest = 0;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const value = workbook.value(sheetId, row, column);
    if (value === null || mergeAt(sheet.merges, { row, column })) continue;
    const style = styleAt(sheet, row, column);
    if (style.wrapText) continue;
    const text = displayText(value, style.numberFormat, workbook.culture);
    widest = Math.max(widest, cellWidth(text, style, measure));
  }
  return widest === 0 ? undefined : widest;
}

/** How wide a column must be for a text in one of its cells, in pixels. */
export function cellWidth(text: string, style: CellStyle, measure: Measure): number {
  return Math.ceil(measure(text, style.font) + paddingOf(style) + PADDING + MARGIN);
}
