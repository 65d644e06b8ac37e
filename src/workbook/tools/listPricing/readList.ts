import { areaAddress, areaOf, type Area } from "../../connection/addresses";
import { localAddress } from "../../connection/officeApi";
import { Refusal, type ExcelSession } from "../../connection/session";
import { scanSheets, type ScannedSheet } from "../../formulas/scanSheets";
import type { CellValue } from "../../ports/port";
import type { ListCells } from "../../ports/tools/listPricingPort";
import { blockAround } from "./blockAround";

/** More rows are no list that anybody prices in one go. */
const MOST_ROWS = 50_000;

/**
 * The list at the selection.
 *
 * @throws Refusal noCellSelected where the sheet has no cells that are used
 */
export async function readList(session: ExcelSession): Promise<ListCells> {
  const { context, sync } = session;
  const selection = context.workbook.getSelectedRange();
  const worksheet = selection.worksheet.load("id");
  selection.load("rowIndex,columnIndex,rowCount,columnCount");
  const tables = selection.getTables(false).load("items/name");
  await sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = selection;
  const selected = { row, column, rows, columns };
  const [table] = tables.items;
  const tableRange = table?.getRange().load("address");
  const [sheet] = await scanSheets(session, new Set([worksheet.id]));
  if (!sheet) throw new Refusal({ code: "noCellSelected" });
  const isOneCell = selected.rows === 1 && selected.columns === 1;
  const wanted = tableRange && isOneCell ? areaOf(localAddress(tableRange.address)) : selected;
  const area =
    isOneCell && !tableRange ? blockAround(sheet.values, sheet, selected) : usedPart(sheet, wanted);
  if (area.rows <= 0 || area.columns <= 0) throw new Refusal({ code: "noCellSelected" });
  const list = { ...area, rows: Math.min(area.rows, MOST_ROWS) };
  return {
    sheet: sheet.name,
    address: areaAddress(list),
    cells: cellsIn(sheet, list),
    table: table?.name,
  };
}

function usedPart({ row, column, values }: ScannedSheet, area: Area): Area {
  const top = Math.max(area.row, row);
  const left = Math.max(area.column, column);
  const bottom = Math.min(area.row + area.rows, row + values.length);
  const right = Math.min(area.column + area.columns, column + (values[0]?.length ?? 0));
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** The values of an area, "" outside of the used cells. */
export function cellsIn(sheet: ScannedSheet, area: Area): ListCells["cells"] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) =>
        (sheet.values[area.row + row - sheet.row]?.[area.column + column - sheet.column] ??
          "") as CellValue,
    ),
  );
}
