import type { FilterCriteria, Table } from "../../model/state";
import { updateTable } from "../../model/tables/findTable";
import { indexOfColumn } from "../../model/tables/tableColumns";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { countOf, numberOf, optional, recordOf, textOf } from "./arguments";
import { ExcelError } from "../../model/errors";
import { change, part, tableOf, type TablePlace } from "./tablePlace";

export type ColumnPlace = TablePlace & { readonly columnId: number };

/** The filter of one column; criteria are kept as data. */
const FILTER: HostClass<ColumnPlace> = {
  name: "Filter",
  scalars: {
    Criteria: { get: (place) => tableOf(place).filters?.get(place.columnId) ?? null },
  },
  methods: {
    Apply: (place, [criteria]) => set(place, recordOf(criteria, "criteria")),
    Clear: (place) => set(place, undefined),
    ApplyBottomItemsFilter: (place, [count]) => counted(place, "BottomItems", count),
    ApplyBottomPercentFilter: (place, [percent]) => counted(place, "BottomPercent", percent),
    ApplyTopItemsFilter: (place, [count]) => counted(place, "TopItems", count),
    ApplyTopPercentFilter: (place, [percent]) => counted(place, "TopPercent", percent),
    ApplyCellColorFilter: (place, [color]) =>
      set(place, { filterOn: "CellColor", color: textOf(color, "color") }),
    ApplyFontColorFilter: (place, [color]) =>
      set(place, { filterOn: "FontColor", color: textOf(color, "color") }),
    ApplyCustomFilter: (place, [criterion1, criterion2, operator]) =>
      set(place, {
        filterOn: "Custom",
        criterion1: textOf(criterion1, "criteria1"),
        criterion2: optional(criterion2, textOf, "criteria2"),
        operator: optional(operator, textOf, "oper") ?? "And",
      }),
    ApplyDynamicFilter: (place, [dynamicCriteria]) =>
      set(place, { filterOn: "Dynamic", dynamicCriteria: textOf(dynamicCriteria, "criteria") }),
    ApplyIconFilter: (place, [icon]) =>
      set(place, { filterOn: "Icon", icon: recordOf(icon, "icon") }),
    ApplyValuesFilter: (place, [values]) => {
      if (!Array.isArray(values))
        throw new ExcelError("InvalidArgument", "values must be an array.");
      set(place, { filterOn: "Values", values: values as readonly unknown[] });
    },
  },
};

/** The filters of a table together. */
const TABLE_FILTER: HostClass<TablePlace> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (place) => tableOf(place).showFilterButton },
    IsDataFiltered: { get: (place) => (tableOf(place).filters?.size ?? 0) > 0 },
    Criteria: { get: (place) => criteriaOf(tableOf(place)) },
  },
  methods: {
    GetRange: (place) => part(place, filteredArea(tableOf(place))),
    GetRangeOrNullObject: (place) => part(place, filteredArea(tableOf(place))),
    // A table is filtered as a whole, whatever range is named.
    Apply: (place, [, columnIndex, criteria]) => {
      change(place, (draft) => updateTable(draft, place.tableId, { showFilterButton: true }));
      const index = optional(columnIndex, countOf, "columnIndex");
      if (index !== undefined) set(columnAt(place, index), recordOf(criteria, "criteria"));
    },
    Remove: (place) =>
      change(place, (draft) =>
        updateTable(draft, place.tableId, { showFilterButton: false, filters: new Map() }),
      ),
    ClearCriteria: (place) =>
      change(place, (draft) => updateTable(draft, place.tableId, { filters: new Map() })),
    ClearColumnCriteria: (place, [columnIndex]) =>
      set(columnAt(place, countOf(columnIndex, "columnIndex")), undefined),
    Reapply: (place) => {
      tableOf(place);
    },
  },
};

export function columnFilterObject(place: ColumnPlace): HostObject {
  return hostObject(FILTER, place);
}

export function tableAutoFilterObject(place: TablePlace): HostObject {
  return hostObject(TABLE_FILTER, place);
}

function columnAt(place: TablePlace, index: number): ColumnPlace {
  const column = tableOf(place).columns[index];
  if (!column) throw new ExcelError("InvalidArgument", "The table has no such column.");
  return { ...place, columnId: column.id };
}

function set(place: ColumnPlace, criteria: FilterCriteria | undefined): void {
  indexOfColumn(tableOf(place), place.columnId);
  const filters = new Map(tableOf(place).filters);
  if (criteria) filters.set(place.columnId, criteria);
  else filters.delete(place.columnId);
  change(place, (draft) => updateTable(draft, place.tableId, { filters }));
}

function counted(place: ColumnPlace, filterOn: string, count: unknown): void {
  set(place, { filterOn, criterion1: String(numberOf(count, "count")) });
}

function criteriaOf({ columns, filters }: Table): readonly unknown[] {
  return columns.map(({ id }) => filters?.get(id) ?? null);
}

/** What a filter is about: everything but the row of totals. */
function filteredArea({ area, hasTotals }: Table) {
  return hasTotals ? { ...area, rows: area.rows - 1 } : area;
}
