import { areaAddress, columnLetters, type Position } from "../../connection/addresses";
import { offerChoices, type ProductList } from "../style/choices";
import { applyPlainStyle, dress, styledCells, fitRows, mergeCells } from "../style/styledRows";
import { heightOf } from "../style/heights";
import { CHOICE_LISTS, COLUMNS, type ColumnKey, type QuotePlan } from "../layout/plan";
import { withFirst } from "./madeSheet";
import { GENERAL_FORMAT, STYLES, UNSEEN_FORMAT, WIDTHS } from "../style/styles";
import type { ColumnWidths } from "../style/narrowColumns";
import { finderIn, plannedCell, written, type Placement } from "../layout/placedPlan";

export type BlockOptions = {
  readonly isLive: boolean;
  /** Whether its columns hold nothing else, so that it may size and hide them. */
  readonly ownsColumns: boolean;
  /** Of columns that hold something else; what does not fit into them is wrapped and made smaller. */
  readonly widths?: ColumnWidths | undefined;
  /** Whether its rows hold nothing else, so that it may hide the one with the keys. */
  readonly ownsRows: boolean;
  /** Undefined where there is no room for a list of products. */
  readonly products: ProductList | undefined;
  /** Whether products and terms may be chosen; not in a copy for the customer. */
  readonly offersChoices?: boolean;
  /** Stands in the first cell until all is written. */
  readonly token?: string | undefined;
  /** All columns, or those without the one of the keys. */
  readonly columns?: readonly ColumnKey[];
};

/** In a sheet that is there for the quote alone. */
export const OWN_SHEET = { ownsColumns: true, ownsRows: true } as const;

/** Writes a whole quote from a cell on, in as many actions for ten lines as for five hundred. */
export function writeBlock(
  sheet: Excel.Worksheet,
  plan: QuotePlan,
  at: Position,
  placement: Placement,
  options: BlockOptions,
): void {
  const { isLive, ownsColumns, widths, ownsRows, products, token, columns = COLUMNS } = options;
  const { offersChoices = true } = options;
  const { rows } = plan;
  const column = (key: ColumnKey) => at.column + columns.indexOf(key);
  const cells = rows.map((row) => columns.map((each) => plannedCell(row, each)));
  const range = sheet.getRange(areaOf(at, rows.length, columns.length));

  const columnOf = (key: ColumnKey) => (columns.includes(key) ? column(key) : undefined);
  const styled = rows.flatMap((row, index) => styledCells(row, at.row + index, columnOf, widths));
  mergeCells(sheet, styled);
  const { format } = range;
  applyPlainStyle(format);
  dress(sheet, styled, { shrinksNumbers: !ownsColumns });
  range.numberFormat = rows.map((row, r) =>
    columns.map((each, c) => {
      if ((!ownsColumns && each === "key") || (!ownsRows && row.isHidden)) return UNSEEN_FORMAT;
      const cell = cells[r]?.[c];
      return (cell && STYLES[cell.look].numberFormat) ?? GENERAL_FORMAT;
    }),
  );

  if (ownsColumns) {
    for (const each of columns) {
      const letters = columnLetters(column(each));
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = WIDTHS[each];
    }
  }
  fitRows(
    sheet,
    rows.map((row, index) => ({ row: at.row + index, height: heightOf(row, widths) })),
    at.column,
  );
  const contents = contentsOf(plan, placement, isLive, columns);
  range.formulas = token === undefined ? contents : withFirst(contents, token);
  if (offersChoices) {
    for (const kind of CHOICE_LISTS) {
      const offered = rows.flatMap((row, index) =>
        columns.flatMap((each) =>
          row.choices?.[each] === kind ? [{ row: at.row + index, column: column(each) }] : [],
        ),
      );
      offerChoices(sheet, offered, kind, products);
    }
  }
  hideKeys(sheet, plan, at, { ownsColumns, ownsRows, columns });
}

/** What is written into the cells of a whole quote. */
export function contentsOf(
  { rows }: QuotePlan,
  placement: Placement,
  isLive: boolean,
  columns: readonly ColumnKey[] = COLUMNS,
): (string | number)[][] {
  const finder = finderIn(placement);
  return rows.map((row) =>
    columns.map((column) => {
      const cell = plannedCell(row, column);
      return cell ? written(cell, finder, isLive) : "";
    }),
  );
}

function hideKeys(
  sheet: Excel.Worksheet,
  { rows }: QuotePlan,
  at: Position,
  {
    ownsColumns,
    ownsRows,
    columns,
  }: Pick<BlockOptions, "ownsColumns" | "ownsRows"> & { readonly columns: readonly ColumnKey[] },
): void {
  if (ownsColumns && columns.includes("key")) {
    const letters = columnLetters(at.column + columns.indexOf("key"));
    sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  }
  if (!ownsRows) return;
  rows.forEach((row, index) => {
    const number = at.row + index + 1;
    if (row.isHidden) sheet.getRange(`${number}:${number}`).rowHidden = true;
  });
}

function areaOf({ row, column }: Position, rows: number, columns: number): string {
  return areaAddress({ row, column, rows, columns });
}
