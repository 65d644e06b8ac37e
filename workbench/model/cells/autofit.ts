import { displayText } from "../../format/display";
import { intersection, type Area } from "../area";
import type { Draft } from "../draft";
import type { Id } from "../state";
import type { CellStyle } from "../style";
import { styleAt } from "../styleAt";
import type { Workbook } from "../workbook";
import { linesWithin } from "./existing";
import { columnWidth, DEFAULT_ROW_HEIGHT, setColumnWidth, setRowHeight } from "./lines";
import { usedArea } from "./usedArea";

/** Of Calibri 11: the width of a digit, and the space that a cell leaves beside its text; in points. */
const DIGIT_WIDTH = 5.25;
const MARGIN = 6;
const STANDARD_SIZE = 11;
const BOLD = 1.08;
/** The height of a line of text is this much more than the size of its font. */
const LEADING = DEFAULT_ROW_HEIGHT / STANDARD_SIZE;

type Shown = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
};

/** Makes columns as wide as the longest text in the area needs, by estimate; empty columns stay as they are. */
export function autofitColumns(draft: Draft, workbook: Workbook, sheetId: Id, area: Area): void {
  const widths = new Map<number, number>();
  for (const { column, text, style } of shownIn(workbook, sheetId, area)) {
    const isWrapped = style.wrapText;
    const width = isWrapped
      ? columnWidth(workbook.sheet(sheetId), column)
      : textWidth(text, style) + MARGIN + style.indentLevel * DIGIT_WIDTH * 1.5;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) {
    const columnArea: Area = { ...area, column, columns: 1 };
    setColumnWidth(draft, sheetId, columnArea, Math.min(roundUp(width), 1_342.5));
  }
}

/** Makes rows as high as their texts need, by estimate; rows without any get the standard height. */
export function autofitRows(draft: Draft, workbook: Workbook, sheetId: Id, area: Area): void {
  const sheet = workbook.sheet(sheetId);
  const heights = new Map<number, number>();
  for (const { row, column, text, style } of shownIn(workbook, sheetId, area)) {
    const room = columnWidth(sheet, column) - MARGIN;
    const lines = text
      .split("\n")
      .map((line) =>
        style.wrapText ? Math.max(1, Math.ceil(textWidth(line, style) / Math.max(room, 1))) : 1,
      )
      .reduce((sum, count) => sum + count, 0);
    const height = (style.wrapText ? lines : 1) * style.font.size * LEADING;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  const sized = linesWithin(sheet.rowProperties, area.row, area.rows);
  for (const row of new Set([...sized, ...heights.keys()])) {
    const height = heights.get(row);
    const isStandard = height === undefined || height <= DEFAULT_ROW_HEIGHT;
    const size = isStandard ? undefined : Math.min(roundUp(height), 409.5);
    setRowHeight(draft, sheetId, { ...area, row, rows: 1 }, size);
  }
}

function* shownIn(workbook: Workbook, sheetId: Id, area: Area): Generator<Shown> {
  const used = usedArea(workbook, sheetId, true);
  const looked = used && intersection(used, area);
  if (!looked) return;
  const sheet = workbook.sheet(sheetId);
  for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
    for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
      const value = workbook.value(sheetId, row, column);
      if (value === null) continue;
      const style = styleAt(sheet, row, column);
      const text = displayText(value, style.numberFormat, workbook.culture);
      yield { row, column, text, style };
    }
  }
}

function textWidth(text: string, { font }: CellStyle): number {
  const longest = text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
  return longest * DIGIT_WIDTH * (font.size / STANDARD_SIZE) * (font.bold ? BOLD : 1);
}

/** Up to the next pixel. */
function roundUp(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}
