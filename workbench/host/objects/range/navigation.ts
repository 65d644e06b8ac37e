import { SHEET_ROWS, bounding, intersection, type Area } from "../../../model/area";
import { ExcelError } from "../../../model/errors";
import type { Method } from "../../hostObject";
import { countOf, numberOf, textOf } from "../arguments";
import { rangeArgument, sibling, type RangePlace } from "./place";
import { addressArea } from "./fromAddress";

/** Methods of Range that give another range by counting rows and columns. */
export const NAVIGATION_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetCell: (place, [row, column]) => {
    const { area } = place;
    const at = { row: area.row + whole(row, "row"), column: area.column + whole(column, "column") };
    return sibling(place, { ...at, rows: 1, columns: 1 });
  },
  GetRow: (place, [row]) => sibling(place, rowOf(place.area, inside(row, place.area.rows, "row"))),
  GetColumn: (place, [column]) =>
    sibling(place, columnOf(place.area, inside(column, place.area.columns, "column"))),
  GetIntersection: (place, [other]) => {
    const common = intersection(place.area, otherArea(place, other));
    if (common) return sibling(place, common);
    throw new ExcelError("ItemNotFound", "The ranges have no cell in common.");
  },
  GetIntersectionOrNullObject: (place, [other]) => {
    const common = intersection(place.area, otherArea(place, other));
    return common ? sibling(place, common) : null;
  },
  // Office.js reaches the parts of large values by this and by GetRow.
  GetBoundingRect: (place, [other]) =>
    sibling(place, bounding(place.area, otherArea(place, other))),
  GetEntireColumn: (place) => sibling(place, { ...place.area, row: 0, rows: SHEET_ROWS }),
  GetLastCell: (place) => {
    const last = rowOf(place.area, place.area.rows - 1);
    return sibling(place, columnOf(last, last.columns - 1));
  },
};

/** The area that an argument names: another range of the same sheet, or an address. */
function otherArea(place: RangePlace, argument: unknown): Area {
  const range = rangeArgument(argument);
  if (range) {
    if (range.sheetId === place.sheetId) return range.area;
    throw new ExcelError("InvalidArgument", "The ranges are on different worksheets.");
  }
  const { sheetId, area } = addressArea(place.context, place.sheetId, textOf(argument, "range"));
  if (sheetId === place.sheetId) return area;
  throw new ExcelError("InvalidArgument", "The ranges are on different worksheets.");
}

function rowOf(area: Area, offset: number): Area {
  return { ...area, row: area.row + offset, rows: 1 };
}

function columnOf(area: Area, offset: number): Area {
  return { ...area, column: area.column + offset, columns: 1 };
}

function whole(value: unknown, what: string): number {
  const number = numberOf(value, what);
  if (Number.isInteger(number)) return number;
  throw new ExcelError("InvalidArgument", `${what} must be a whole number.`);
}

function inside(value: unknown, count: number, what: string): number {
  const number = countOf(value, what);
  if (number < count) return number;
  throw new ExcelError("InvalidArgument", `${what} ${number} is outside of the range.`);
}
