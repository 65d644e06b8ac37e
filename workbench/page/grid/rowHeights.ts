import { displayText } from "../../format/display";
import { DEFAULT_ROW_HEIGHT } from "../../model/cells/lines";
import type { Cell, Row, Sheet } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { PADDING } from "./cellView";
import { mergeAt, pixels } from "./layout";
import type { Measure } from "./measure";

/** The height of a line of text for each point of its size, in points. */
const LINE = 1.3125;

/** Rows are replaced when they change, so what was found in one stays true. */
const known = new WeakMap<Row, number | undefined>();

/**
 * The height in pixels that a row takes by its contents, as Excel fits rows that nobody has sized: by the largest
 * font and the longest wrapped text. Undefined for the standard height.
 */
export function fittedHeight(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  widthOf: (column: number) => number,
  measure: Measure,
): number | undefined {
  const cells = sheet.rows.get(row);
  if (!cells) return undefined;
  if (known.has(cells)) return known.get(cells);
  let height = pixels(DEFAULT_ROW_HEIGHT);
  let isWrapped = false;
  for (const [column, cell] of cells) {
    if (cell.style === DEFAULT_STYLE) continue;
    if (cell.style.wrapText) isWrapped = true;
    height = Math.max(height, cellHeight(workbook, sheet, row, column, cell, widthOf, measure));
  }
  const fitted = height === pixels(DEFAULT_ROW_HEIGHT) ? undefined : height;
  // Wrapped text changes with the width of its column and with what its formula gives.
  if (!isWrapped) known.set(cells, fitted);
  return fitted;
}

function cellHeight(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  { style }: Cell,
  widthOf: (column: number) => number,
  measure: Measure,
): number {
  const line = pixels(style.font.size * LINE);
  const isPlain = !style.wrapText && style.textOrientation === 0;
  if (isPlain || mergeAt(sheet.merges, { row, column })) return line;
  const value = workbook.value(sheet.id, row, column);
  const text = displayText(value, style.numberFormat, workbook.culture);
  if (style.textOrientation === 180) return line * Array.from(text).length;
  if (style.textOrientation !== 0) {
    const angle = (Math.abs(style.textOrientation) * Math.PI) / 180;
    return Math.ceil(Math.sin(angle) * measure(text, style.font) + Math.cos(angle) * line);
  }
  return line * lineCount(text, widthOf(column) - 2 * PADDING, style, measure);
}

/** How many lines a text takes when its words are wrapped, and those that are too long broken. */
function lineCount(text: string, width: number, { font }: CellStyle, measure: Measure): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let count = 1;
    let end = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const length = measure(word.trimEnd(), font);
      const isNext = end > 0 && end + length > width;
      if (isNext) count += 1;
      const start = isNext ? 0 : end;
      const broken = Math.max(0, Math.ceil((start + length) / width) - 1);
      count += broken;
      end = start + measure(word, font) - broken * width;
    }
    return lines + count;
  }, 0);
}
