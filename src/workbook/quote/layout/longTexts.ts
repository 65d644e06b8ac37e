import { LOOKS, PLAIN_SIZE, widthOfColumns } from "../looks";
import { linesWithin, partsOf, type Font } from "../textSize";
import { COLUMNS, text, type CellLook, type ColumnKey, type PlannedCell } from "./plan";

/** In points. Excel's highest row has 409; the rest is left for an Excel whose lines are higher than ours. */
const TALLEST_ROW = 380;

/** Of a merged paragraph. */
const PARAGRAPH_COLUMNS = COLUMNS.slice(COLUMNS.indexOf("product"));

/** A text over the width of the quote in as many cells, one below the other, as rows can be high enough for. */
export function paragraphCells(content: string, look: CellLook): readonly PlannedCell[] {
  const font = fontOf(look);
  return cellsOf(content, look, PARAGRAPH_COLUMNS, linesWithin(TALLEST_ROW, font));
}

/** A text in a cell for each line, so that the free cells beside it show all of it. */
export function lineCells(
  content: string,
  look: CellLook,
  free: readonly ColumnKey[],
): readonly PlannedCell[] {
  return cellsOf(content, look, free, 1);
}

function cellsOf(
  content: string,
  look: CellLook,
  columns: readonly ColumnKey[],
  linesInCell: number,
): readonly PlannedCell[] {
  const plain = content.replaceAll("\r\n", "\n");
  const parts = partsOf(plain, widthOfColumns(columns), fontOf(look), linesInCell);
  return parts.map(({ text: part, joint }, index) =>
    index < parts.length - 1
      ? { content: { kind: "text", text: part, joint }, look }
      : text(part, look),
  );
}

function fontOf(look: CellLook): Font {
  const { size = PLAIN_SIZE, isBold } = LOOKS[look];
  return { size, isBold };
}
