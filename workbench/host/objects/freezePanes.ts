import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { ExcelError } from "../../model/errors";
import { countOf, optional, textOf } from "./arguments";
import { notFound } from "./lookup";
import { rangeObject } from "./range";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";

/** Rows and columns that do not scroll; each method replaces what was frozen before. */
const FREEZE_PANES: HostClass<SheetPlace> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (place, [count]) => freeze(place, optional(count, countOf, "count") ?? 1, 0),
    FreezeColumns: (place, [count]) => freeze(place, 0, optional(count, countOf, "count") ?? 1),
    FreezeAt: (place, [frozenRange]) => {
      const { area } =
        rangeArgument(frozenRange) ??
        addressArea(place.context, place.sheetId, textOf(frozenRange, "frozenRange"));
      const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
      freeze(place, rows, columns);
    },
    Unfreeze: (place) => freeze(place, 0, 0),
    GetLocation: (place) => location(place) ?? notFound("What is frozen"),
    GetLocationOrNullObject: location,
  },
};

export function freezePanesObject(place: SheetPlace): HostObject {
  return hostObject(FREEZE_PANES, place);
}

function freeze(place: SheetPlace, rows: number, columns: number): void {
  if (rows >= SHEET_ROWS || columns >= SHEET_COLUMNS) {
    throw new ExcelError("InvalidArgument", "Some rows and columns must be left to scroll.");
  }
  updateSheet(place, { frozen: { rows, columns } });
}

function location(place: SheetPlace): HostObject | null {
  const { rows, columns } = sheetOf(place).frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? SHEET_ROWS : rows,
    columns: columns === 0 ? SHEET_COLUMNS : columns,
  };
  return rangeObject(place.context, place.sheetId, area);
}
