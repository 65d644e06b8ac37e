import { SHEET_COLUMNS, SHEET_ROWS, addressOf, sheetPrefix } from "../../../model/area";
import { areHidden, hideColumns, hideRows, lineStart } from "../../../model/cells/lines";
import { booleanOf } from "../arguments";
import type { Scalar } from "../../hostObject";
import { change, sheetOfRange, type RangePlace } from "./place";

const MOST_COUNTED = 2_147_483_647;

/** Where a range is and how large it is. */
export const GEOMETRY_SCALARS: Readonly<Record<string, Scalar<RangePlace>>> = {
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  CellCount: { get: ({ area }) => cellCount(area.rows * area.columns) },
  Address: { get: addressOfRange },
  AddressLocal: { get: addressOfRange },
  IsEntireColumn: { get: ({ area }) => area.rows === SHEET_ROWS },
  IsEntireRow: { get: ({ area }) => area.columns === SHEET_COLUMNS },
  Hidden: {
    get: (place) => {
      const rows = rowsHidden(place);
      const columns = columnsHidden(place);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  RowHidden: {
    get: rowsHidden,
    set: (place, value) => {
      const isHidden = booleanOf(value, "rowHidden");
      change(place, (draft) => hideRows(draft, place.sheetId, place.area, isHidden));
    },
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (place, value) => {
      const isHidden = booleanOf(value, "columnHidden");
      change(place, (draft) => hideColumns(draft, place.sheetId, place.area, isHidden));
    },
  },
  Left: { get: (place) => startOf(place, place.area.column, false) },
  Top: { get: (place) => startOf(place, place.area.row, true) },
  Width: {
    get: (place) => {
      const { column, columns } = place.area;
      return startOf(place, column + columns, false) - startOf(place, column, false);
    },
  },
  Height: {
    get: (place) => {
      const { row, rows } = place.area;
      return startOf(place, row + rows, true) - startOf(place, row, true);
    },
  },
};

/** "Tabelle1!A1:B2". */
function addressOfRange(place: RangePlace): string {
  return sheetPrefix(sheetOfRange(place).name) + addressOf(place.area);
}

/** How many cells there are; -1, as in Excel, when there are more than it counts. */
export function cellCount(count: number): number {
  return count > MOST_COUNTED ? -1 : count;
}

function startOf(place: RangePlace, line: number, isVertical: boolean): number {
  return lineStart(sheetOfRange(place), line, isVertical);
}

function rowsHidden(place: RangePlace): boolean | null {
  const { row, rows } = place.area;
  return areHidden(sheetOfRange(place).rowProperties, row, rows);
}

function columnsHidden(place: RangePlace): boolean | null {
  const { column, columns } = place.area;
  return areHidden(sheetOfRange(place).columnProperties, column, columns);
}
