import { ExcelError } from "../../model/errors";
import type { SortState } from "../../model/state";
import { sortRows, type SortKey } from "../../model/sortRows";
import { updateTable } from "../../model/tables/findTable";
import { bodyArea } from "../../model/tables/tableParts";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, countOf, optional, recordOf, wordOf } from "./arguments";
import { change, found, tableOf, type TablePlace } from "./tablePlace";

const METHODS = ["PinYin", "StrokeCount"] as const;

const TABLE_SORT: HostClass<TablePlace> = {
  name: "TableSort",
  scalars: {
    MatchCase: { get: (place) => tableOf(place).sort?.matchCase ?? false },
    Method: { get: (place) => tableOf(place).sort?.method ?? "PinYin" },
    Fields: { get: (place) => tableOf(place).sort?.fields ?? [] },
  },
  methods: {
    Apply: (place, [fields, matchCase, method]) => {
      if (!Array.isArray(fields) || fields.length === 0) {
        throw new ExcelError("InvalidArgument", "fields must name at least one column.");
      }
      sort(place, {
        fields: fields.map((field) => recordOf(field, "fields")),
        matchCase: optional(matchCase, booleanOf, "matchCase") ?? false,
        method:
          optional(method, (value, what) => wordOf(value, METHODS, what), "method") ?? "PinYin",
      });
    },
    Reapply: (place) => {
      const state = tableOf(place).sort;
      if (state) sort(place, state);
    },
    Clear: (place) =>
      change(place, (draft) => updateTable(draft, place.tableId, { sort: undefined })),
  },
};

export function tableSortObject(place: TablePlace): HostObject {
  return hostObject(TABLE_SORT, place);
}

function sort(place: TablePlace, state: SortState): void {
  const { workbook } = place.context;
  const { sheet, table } = found(place);
  const keys = state.fields.map((field) => sortKey(field, table.columns.length));
  change(place, (draft) => {
    sortRows(workbook, draft, sheet.id, bodyArea(table), keys, state.matchCase);
    updateTable(draft, place.tableId, { sort: state });
  });
}

/** A SortField; sorting by colours and icons is not modelled. */
function sortKey(field: Readonly<Record<string, unknown>>, columns: number): SortKey {
  const { key, ascending, sortOn = "Value" } = field;
  if (sortOn !== "Value") {
    throw new ExcelError("NotImplemented", `SortField.sortOn "${String(sortOn)}"`);
  }
  const column = countOf(key, "key");
  if (column >= columns) throw new ExcelError("InvalidArgument", "There is no such column.");
  return { column, isAscending: optional(ascending, booleanOf, "ascending") ?? true };
}
