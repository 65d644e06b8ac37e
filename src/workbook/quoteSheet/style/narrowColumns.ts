import { COLUMNS, type ColumnKey, type PlannedCell, type PlannedRow } from "../layout/plan";
import { STYLES, PLAIN_SIZE, UNSEEN_FORMAT, widthOfColumns, type StyleFormat } from "./styles";
import { textHeight, wordRoom, type Font } from "../layout/textSize";

/** How wide the columns are in which a quote stands, in points. */
export type ColumnWidths = ReadonlyMap<ColumnKey, number>;

/** How a cell is shown whose columns are narrower than those of a quote in a sheet of its own. */
export type NarrowCell = {
  /** As many columns become one cell. */
  readonly columns: number;
  /** Of all of them, in points. */
  readonly width: number;
  /** Of the font of a wrapped text, in points; undefined for numbers, which shrink instead. */
  readonly size: number | undefined;
};

const PARAGRAPH_COLUMNS = COLUMNS.slice(COLUMNS.indexOf("product"));

/** In points; what is smaller needs a magnifying glass. */
const SMALLEST = 6;
/** A line holds a word of so many letters, as long as it can be read. */
const LETTERS = 12;
/** In points; the rest up to Excel's 409 is left for an Excel whose lines are higher than ours. */
const TALLEST = 380;

/** Undefined where a cell has the room for which it was planned. */
export function narrowCell(
  row: PlannedRow,
  column: ColumnKey,
  widths: ColumnWidths,
): NarrowCell | undefined {
  const cell = row.cells[column];
  if (!cell || row.isHidden) return undefined;
  const { numberFormat, size = PLAIN_SIZE, isBold } = STYLES[cell.look];
  if (numberFormat === UNSEEN_FORMAT) return undefined;
  const first = COLUMNS.indexOf(column);
  const columns = row.isParagraph
    ? PARAGRAPH_COLUMNS
    : COLUMNS.slice(first, first + (cell.span ?? 1));
  const width = columns.reduce((sum, each) => sum + (widths.get(each) ?? 0), 0);
  if (width >= widthOfColumns(columns)) return undefined;
  const fitted =
    numberFormat === undefined ? sizeIn(width, shownText(cell) ?? "", { size, isBold }) : undefined;
  return { columns: columns.length, width, size: fitted };
}

/** By the width alone, so that a column has one size, but for a text that no row would be high enough for. */
function sizeIn(width: number, text: string, font: Font): number {
  const readable = Math.min(SMALLEST, font.size);
  const ofWord = Math.floor(2 * wordRoom(width, LETTERS)) / 2;
  let size = Math.min(font.size, Math.max(readable, ofWord));
  while (size > 1 && textHeight(text, width, { ...font, size }) > TALLEST) size -= 0.5;
  return size;
}

/** A look with the size of a text in narrow columns: wrapped, and without indentation, for which there is no room. */
export function narrowStyle(look: StyleFormat, size: number | undefined): StyleFormat {
  return size === undefined ? look : { ...look, size, isWrapped: true, indent: 0 };
}

/** The text that a cell shows, as far as it is known; undefined for a number. */
export function shownText({ content }: PlannedCell): string | undefined {
  if (content.kind === "text") return content.text;
  return content.kind === "formula" && typeof content.value === "string"
    ? content.value
    : undefined;
}
