import { sortRows, type SortKey } from "../../../model/sortRows";
import { ExcelError } from "../../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { booleanOf, countOf, optional, recordOf } from "../arguments";
import { change, type RangePlace } from "./place";

/** Excel's RangeSort: all rows by values. */
const RANGE_SORT: HostClass<RangePlace> = {
  name: "RangeSort",
  methods: {
    Apply: (place, [fields, ...options]) => {
      if (!Array.isArray(fields) || fields.length === 0) {
        throw new ExcelError("InvalidArgument", "fields must name at least one column.");
      }
      if (options.some((option) => option != null)) {
        throw new ExcelError("NotImplemented", "RangeSort.apply sorts without options.");
      }
      const keys = fields.map((field) => keyOf(recordOf(field, "fields"), place.area.columns));
      const { context, sheetId, area } = place;
      change(place, (draft) => sortRows(context.workbook, draft, sheetId, area, keys));
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
  const column = countOf(key, "key");
  if (column >= columns) throw new ExcelError("InvalidArgument", "There is no such column.");
  return { column, isAscending: optional(ascending, booleanOf, "ascending") ?? true };
}
