import { enterValues, matrixFor } from "../../model/cells/enter";
import type { Area } from "../../model/area";
import {
  addTableColumn,
  columnNamed,
  deleteTableColumn,
  indexOfColumn,
  renameTableColumn,
} from "../../model/tables/tableColumns";
import { bodyArea, columnOf, headerArea, totalsArea } from "../../model/tables/tableParts";
import type { Table } from "../../model/state";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { numberOf, optional, textOf } from "./arguments";
import { lookup } from "./lookup";
import { columnFilterObject } from "./tableFilters";
import { change, found, part, tableOf, valuesIn, type TablePlace } from "./tablePlace";
import type { ColumnPlace } from "./tableFilters";

const COLUMN: HostClass<ColumnPlace> = {
  name: "TableColumn",
  ids: ({ columnId }) => ({ Id: columnId }),
  scalars: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: (place) => indexOfColumn(tableOf(place), place.columnId) },
    Name: {
      get: (place) => {
        const table = tableOf(place);
        return table.columns[indexOfColumn(table, place.columnId)]?.name;
      },
      set: (place, value) => {
        const name = textOf(value, "name");
        change(place, (draft) => renameTableColumn(draft, place.tableId, place.columnId, name));
      },
    },
    Values: {
      get: (place) => valuesIn(place, areaOf(place, tableOf(place).area)),
      set: (place, value) => {
        const area = areaOf(place, tableOf(place).area);
        const { culture } = place.context.workbook;
        change(place, (draft) =>
          enterValues(draft, culture, found(place).sheet.id, area, matrixFor(area, value)),
        );
      },
    },
  },
  navigation: {
    Filter: columnFilterObject,
  },
  methods: {
    GetRange: (place) => part(place, areaOf(place, tableOf(place).area)),
    GetDataBodyRange: (place) => part(place, areaOf(place, bodyArea(tableOf(place)))),
    GetHeaderRowRange: (place) => partOf(place, headerArea),
    GetTotalRowRange: (place) => partOf(place, totalsArea),
    Delete: (place) =>
      change(place, (draft) => deleteTableColumn(draft, place.tableId, place.columnId)),
  },
};

const { items, item, methods } = lookup<TablePlace>({
  items: (place) =>
    tableOf(place).columns.map(({ id }) => hostObject(COLUMN, { ...place, columnId: id })),
  item: (place, key) => {
    const text = typeof key === "number" ? key : textOf(key, "key");
    const column = columnNamed(tableOf(place), text);
    return column ? hostObject(COLUMN, { ...place, columnId: column.id }) : null;
  },
});

const COLUMNS: HostClass<TablePlace> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: (place) => tableOf(place).columns.length } },
  items,
  item,
  methods: {
    ...methods,
    Add: (place, [index, values, name]) => {
      const { workbook } = place.context;
      const { area } = tableOf(place);
      const at = optional(index, numberOf, "index");
      const column = { ...area, columns: 1 };
      const columnId = change(place, (draft) =>
        addTableColumn(workbook, draft, place.tableId, {
          index: at === -1 ? undefined : at,
          name: optional(name, textOf, "name"),
          values:
            values === undefined || values === null
              ? undefined
              : matrixFor(column, asColumn(values)),
        }),
      );
      return hostObject(COLUMN, { ...place, columnId });
    },
  },
};

export function tableColumnsObject(place: TablePlace): HostObject {
  return hostObject(COLUMNS, place);
}

function areaOf(place: ColumnPlace, area: Area): Area {
  return columnOf(area, indexOfColumn(tableOf(place), place.columnId));
}

function partOf(place: ColumnPlace, areaIn: (table: Table) => Area | undefined): HostObject {
  const area = areaIn(tableOf(place));
  return part(place, area && areaOf(place, area));
}

/** Excel takes the values of a column as rows of one value, or one after the other. */
function asColumn(values: unknown): unknown {
  const isPlain = Array.isArray(values) && values.every((value) => !Array.isArray(value));
  return isPlain ? (values as unknown[]).map((value) => [value]) : values;
}
