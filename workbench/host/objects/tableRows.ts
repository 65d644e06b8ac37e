import { enterValues, matrixFor, type Matrix } from "../../model/cells/enter";
import { ExcelError } from "../../model/errors";
import { addTableRows, deleteTableRows } from "../../model/tables/tableRows";
import { bodyArea, rowOf } from "../../model/tables/tableParts";
import { hostObject, selfOf, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, countOf, numberOf, optional } from "./arguments";
import { itemAt } from "./lookup";
import { change, found, part, tableOf, valuesIn, type TablePlace } from "./tablePlace";

/** A row by its place, which is another row's after one above it is deleted: so it is in Excel. */
type RowPlace = TablePlace & { readonly index: number };

const ROW: HostClass<RowPlace> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (place) => valuesIn(place, areaOf(place)),
      set: (place, value) => {
        const area = areaOf(place);
        const { culture } = place.context.workbook;
        change(place, (draft) =>
          enterValues(draft, culture, found(place).sheet.id, area, matrixFor(area, value)),
        );
      },
    },
  },
  methods: {
    GetRange: (place) => part(place, areaOf(place)),
    Delete: (place) =>
      change(place, (draft) => deleteTableRows(draft, place.tableId, [place.index])),
  },
};

const ROWS: HostClass<TablePlace> = {
  name: "TableRowCollection",
  scalars: { Count: { get: countOfRows } },
  items: rowsOf,
  item: (place, index) => itemAt(rowsOf(place), index),
  methods: {
    GetCount: countOfRows,
    GetItemAt: (place, [index]) => itemAt(rowsOf(place), index),
    Add: (place, [index, values, alwaysInsert]) => {
      const { workbook } = place.context;
      const at = optional(index, numberOf, "index");
      const first = change(place, (draft) =>
        addTableRows(workbook, draft, place.tableId, {
          index: at === -1 ? undefined : at,
          values: rowValues(values),
          isInserting: optional(alwaysInsert, booleanOf, "alwaysInsert") ?? true,
        }),
      );
      return hostObject(ROW, { ...place, index: first });
    },
    DeleteRows: (place, [rows]) => {
      if (!Array.isArray(rows)) throw new ExcelError("InvalidArgument", "rows must be an array.");
      const indexes = rows.map((row) => selfOf(ROW, row)?.index ?? countOf(row, "rows"));
      change(place, (draft) => deleteTableRows(draft, place.tableId, indexes));
    },
    DeleteRowsAt: (place, [index, count]) => {
      const first = countOf(index, "index");
      const many = optional(count, countOf, "count") ?? 1;
      const indexes = Array.from({ length: many }, (_, offset) => first + offset);
      change(place, (draft) => deleteTableRows(draft, place.tableId, indexes));
    },
  },
};

export function tableRowsObject(place: TablePlace): HostObject {
  return hostObject(ROWS, place);
}

function countOfRows(place: TablePlace): number {
  return bodyArea(tableOf(place)).rows;
}

function rowsOf(place: TablePlace): readonly HostObject[] {
  return Array.from({ length: countOfRows(place) }, (_, index) =>
    hostObject(ROW, { ...place, index }),
  );
}

function areaOf(place: RowPlace) {
  const body = bodyArea(tableOf(place));
  if (place.index >= body.rows) throw new ExcelError("ItemNotFound", "The row does not exist.");
  return rowOf(body, place.index);
}

/** One row of values, or several; undefined for none. */
function rowValues(values: unknown): Matrix | undefined {
  if (values === undefined || values === null) return undefined;
  if (!Array.isArray(values)) return [[values]];
  const isMatrix = values.every((row) => Array.isArray(row));
  return isMatrix ? (values as Matrix) : [values as readonly unknown[]];
}
