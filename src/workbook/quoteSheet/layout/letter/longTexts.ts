import { INDENT_WIDTH, STYLES, PLAIN_SIZE, widthOfColumns } from "../../style/styles";
import { linesWithin, partsOf, type Font } from "../textSize";
import {
  COLUMNS,
  spanning,
  text,
  type CellStyle,
  type ColumnKey,
  type PlannedCell,
  type PlannedRow,
} from "../plan";
import { restKey, type RestKind } from "../rowKeys";

/** In points. Excel's highest row has 409; the rest is left for an Excel whose lines are higher than ours. */
const TALLEST_ROW = 380;

/** Of a merged paragraph. */
const PARAGRAPH_COLUMNS = COLUMNS.slice(COLUMNS.indexOf("product"));

/** A text over the width of the quote in as many cells, one below the other, as rows can be high enough for. */
export function paragraphCells(content: string, look: CellStyle): readonly PlannedCell[] {
  return tallCells(content, look, PARAGRAPH_COLUMNS);
}

/** A text that is wrapped within columns in as many cells as rows can be high enough for. */
export function tallCells(
  content: string,
  look: CellStyle,
  columns: readonly ColumnKey[],
): readonly PlannedCell[] {
  return cellsOf(content, look, columns, linesWithin(TALLEST_ROW, fontOf(look)));
}

/** A text in a cell for each line, so that the free cells beside it show all of it. */
export function lineCells(
  content: string,
  look: CellStyle,
  free: readonly ColumnKey[] = PARAGRAPH_COLUMNS,
): readonly PlannedCell[] {
  return cellsOf(content, look, free, 1).map((cell) => spanning(cell, free.length));
}

function cellsOf(
  content: string,
  look: CellStyle,
  columns: readonly ColumnKey[],
  linesInCell: number,
): readonly PlannedCell[] {
  const plain = content.replaceAll("\r\n", "\n");
  const { indent = 0 } = STYLES[look];
  const width = widthOfColumns(columns) - indent * INDENT_WIDTH;
  const parts = partsOf(plain, width, fontOf(look), linesInCell);
  return parts.map(({ text: part, joint }, index) =>
    index < parts.length - 1
      ? { content: { kind: "text", text: part, joint }, look }
      : text(part, look),
  );
}

/**
 * Rows in which a text goes on that has no room in its cell. Unlike paragraphs they are not merged: Excel sorts no rows
 * of which some are.
 */
export function restRows(
  kind: RestKind,
  { key, column, id }: { readonly key: string; readonly column: ColumnKey; readonly id: string },
  parts: readonly PlannedCell[],
  others: PlannedRow["cells"] = {},
): readonly PlannedRow[] {
  return parts.map((product, index) => ({
    key: restKey(kind, index + 1, id),
    continues: { key, column },
    cells: { ...others, product },
  }));
}

function fontOf(look: CellStyle): Font {
  const { size = PLAIN_SIZE, isBold } = STYLES[look];
  return { size, isBold };
}
