import type { QuoteDocument } from "../../../quote";
import { contentsOf, localAddress } from "../../connection/officeApi";
import { areaAddress, rowsAddress, SHEET_COLUMNS, type Area } from "../../connection/addresses";
import { anchorName } from "./anchor";
import { Refusal, type ExcelSession } from "../../connection/session";
import { sheetKeys, type SheetKeys } from "../layout/sheetKeys";

/** The cells of a quote as they are asked for; `cellsOfQuote` gives them after the answer. */
export type LoadedCells = {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly footer: Excel.HeaderFooter;
};

export type CellsOfQuote = SheetKeys & {
  /** Whether other things stand on its sheet: then rows are inserted and deleted in its own columns only. */
  readonly isOwnSheet: boolean;
  readonly sheet: string;
  readonly address: string;
  /** The first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly footer: { readonly left: string; readonly right: string };
};

/** Asks for the cells of a quote by the name that follows them. */
export function loadCells(
  { context }: ExcelSession,
  document: Pick<QuoteDocument, "id" | "revision">,
): LoadedCells {
  const name = context.workbook.names.getItemOrNullObject(anchorName(document));
  const range = name.getRangeOrNullObject();
  range.load("address,rowIndex,columnIndex,formulas,values,numberFormat");
  const sheet = range.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.load("leftFooter,rightFooter");
  return { range, sheet, protection, footer };
}

/** Where the rows of a quote are. */
export type Band = Pick<CellsOfQuote, "isOwnSheet" | "row" | "column" | "formulas">;

/** Rows of a quote as they are inserted, moved and deleted: whole ones where nobody else has any. */
export function bandAddress(
  { isOwnSheet, column, formulas }: Band,
  row: number,
  rows: number,
): string {
  if (isOwnSheet) return rowsAddress(row, rows);
  return areaAddress({ row, rows, column, columns: formulas[0]?.length ?? 1 });
}

/** The same as an area. */
export function bandArea({ isOwnSheet, column, formulas }: Band, row: number, rows: number): Area {
  if (isOwnSheet) return { row, rows, column: 0, columns: SHEET_COLUMNS };
  return { row, rows, column, columns: formulas[0]?.length ?? 1 };
}

/**
 * The cells of a quote with their keys.
 *
 * @throws Refusal quoteNotFound without a sheet, sheetProtected, sheetDamaged without its keys
 */
export function cellsOfQuote({
  range,
  sheet,
  protection,
  footer,
}: LoadedCells): Omit<CellsOfQuote, "isOwnSheet"> {
  if (range.isNullObject) throw new Refusal({ code: "quoteNotFound" });
  if (protection.protected) throw new Refusal({ code: "sheetProtected", sheet: sheet.name });
  const address = localAddress(range.address);
  const keys = sheetKeys(contentsOf(range));
  if (!keys) throw new Refusal({ code: "sheetDamaged", address });
  return {
    ...keys,
    sheet: sheet.name,
    address,
    row: range.rowIndex,
    column: range.columnIndex,
    formulas: range.formulas,
    values: range.values,
    numberFormats: range.numberFormat,
    footer: { left: footer.leftFooter, right: footer.rightFooter },
  };
}
