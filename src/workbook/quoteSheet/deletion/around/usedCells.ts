import { areaAddress } from "../../../connection/addresses";
import type { Block } from "./foreignCell";
import { refersTo } from "./refersTo";

/** More cells are not asked for at once: Excel on the web answers with at most 5 MB. */
export const MOST_CELLS = 100_000;

export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,cellCount");
}

export function blockOf(range: Excel.Range): Block {
  if (range.isNullObject) return { row: 0, column: 0, contents: [] };
  return { row: range.rowIndex, column: range.columnIndex, contents: range.formulas };
}

export function referringCell({ row, column, contents }: Block, sheet: string): string | undefined {
  for (const [r, cells] of contents.entries()) {
    const c = cells.findIndex((content) => refersTo(String(content), sheet));
    if (c >= 0) return areaAddress({ row: row + r, column: column + c, rows: 1, columns: 1 });
  }
  return undefined;
}
