import { anchorName, placeOf } from "../../../../src/workbook/quoteSheet/anchor/anchor";
import type { ColumnKey } from "../../../../src/workbook/quoteSheet/layout/plan";
import {
  type Area,
  areaOf,
  type CellValue,
  type Draft,
  enterText,
  type Id,
  type Sheet,
  SHEET_COLUMNS,
} from "../../../../workbench";
import type { QuoteInUse } from "./quoteInUse";

/** The cells of the quote where they are now, by the keys of rows and columns. */
export type SheetInUse = {
  readonly sheet: Sheet;
  readonly area: Area;
  /** From top to bottom; undefined for a row without a key. */
  readonly keys: readonly (string | undefined)[];
  /** The first row with a key. */
  readonly rowOf: (key: string) => number | undefined;
  readonly columnOf: (column: ColumnKey) => number | undefined;
};

/** Undefined while the quote has no cells. */
export function sheetInUse({ excel, pane }: QuoteInUse): SheetInUse | undefined {
  const { workbook } = excel.host;
  const wanted = anchorName(pane.document);
  const place = placeOf(workbook.state.names.find(({ name }) => name === wanted)?.formula ?? "");
  const sheet = place && workbook.sheetNamed(place.sheet);
  if (!place || !sheet) return undefined;
  const area = areaOf(place.address);
  const text = (row: number, column: number) => {
    const constant = sheet.rows.get(row)?.get(column)?.constant;
    return typeof constant === "string" && constant.startsWith("flux:")
      ? constant.slice("flux:".length)
      : undefined;
  };
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const keyColumn =
    columns.find((column) => rows.some((row) => text(row, column) === "columns")) ?? area.column;
  const keys = rows.map((row) => text(row, keyColumn));
  const heads = area.row + keys.indexOf("columns");
  return {
    sheet,
    area,
    keys,
    rowOf(key) {
      const index = keys.indexOf(key);
      return index < 0 ? undefined : area.row + index;
    },
    columnOf: (column) =>
      column === "key"
        ? keyColumn
        : columns.find((index) => text(heads, index) === `column:${column}`),
  };
}

export function wholeRows(row: number, rows = 1): Area {
  return { row, rows, column: 0, columns: SHEET_COLUMNS };
}

/** The person types a text into a cell, in German. */
export function typeText(
  draft: Draft,
  { excel }: QuoteInUse,
  sheetId: Id,
  at: { readonly row: number; readonly column: number },
  text: string,
): void {
  enterText(draft, excel.host.workbook.culture, sheetId, at, text);
}

export function valueAt(
  { excel }: QuoteInUse,
  { sheet, rowOf, columnOf }: SheetInUse,
  key: string,
  column: ColumnKey,
): CellValue | undefined {
  const row = rowOf(key);
  const at = columnOf(column);
  if (row === undefined || at === undefined) return undefined;
  return excel.host.workbook.value(sheet.id, row, at);
}
