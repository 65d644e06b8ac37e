import { addressOf, sheetPrefix } from "../../../model/area";
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
  Top: { get: (place) => lineStart(sheetOfRange(place), place.area.row, true) },
  Height: {
    get: (place) => {
      const [sheet, { row, rows }] = [sheetOfRange(place), place.area];
      return lineStart(sheet, row + rows, true) - lineStart(sheet, row, true);
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
};

/** "Tabelle1!A1:B2". */
function addressOfRange(place: RangePlace): string {
  return sheetPrefix(sheetOfRange(place).name) + addressOf(place.area);
}

/** How many cells there are; -1, as in Excel, when there are more than it counts. */
function cellCount(count: number): number {
  return count > MOST_COUNTED ? -1 : count;
}

function rowsHidden(place: RangePlace): boolean | null {
  const { row, rows } = place.area;
  return areHidden(sheetOfRange(place).rowProperties, row, rows);
}

function columnsHidden(place: RangePlace): boolean | null {
  const { column, columns } = place.area;
  return areHidden(sheetOfRange(place).columnProperties, column, columns);
}
