import { sortRows, type SortKey } from "../../../model/sortRows";
import { ExcelError } from "../../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { booleanOf, countOf, optional, recordOf } from "../arguments";
import { change, type RangePlace } from "./place";

/** Excel's RangeSort: by values, from top to bottom. */
const RANGE_SORT: HostClass<RangePlace> = {
  name: "RangeSort",
  methods: {
    Apply: (place, [fields, matchCase, hasHeaders, orientation]) => {
      if (!Array.isArray(fields) || fields.length === 0) {
        throw new ExcelError("InvalidArgument", "fields must name at least one column.");
      }
      if (orientation != null && orientation !== "Rows") {
        throw new ExcelError("NotImplemented", "RangeSort.apply sorts rows only.");
      }
      const keys = fields.map((field) => keyOf(recordOf(field, "fields"), place.area.columns));
      const headers = (optional(hasHeaders, booleanOf, "hasHeaders") ?? false) ? 1 : 0;
      const isCaseMatched = optional(matchCase, booleanOf, "matchCase") ?? false;
      const { context, sheetId, area } = place;
      const body = { ...area, row: area.row + headers, rows: area.rows - headers };
      change(place, (draft) =>
        sortRows(context.workbook, draft, sheetId, body, keys, isCaseMatched),
      );
    },
  },
};

export function sortObject(place: RangePlace): HostObject {
  return hostObject(RANGE_SORT, place);
}

function keyOf(field: Readonly<Record<string, unknown>>, columns: number): SortKey {
  const { key, ascending, sortOn = "Value" } = field;
  if (sortOn !== "Value") {
    throw new ExcelError("NotImplemented", `SortField.sortOn "${String(sortOn)}"`);
  }
  return {
    column: inside(key, columns),
    isAscending: optional(ascending, booleanOf, "ascending") ?? true,
  };
}

function inside(value: unknown, columns: number): number {
  const column = countOf(value, "key");
  if (column < columns) return column;
  throw new ExcelError("InvalidArgument", "There is no such column.");
}
