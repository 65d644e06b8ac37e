import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import type { AutoFilter, FilterCriteria } from "../../model/state";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { countOf, optional, recordOf, textOf } from "./arguments";
import { notFound } from "./lookup";
import { rangeObject } from "./range";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { sheetOf, updateSheet, type SheetPlace } from "./sheetPlace";

const NO_CRITERIA: ReadonlyMap<number, FilterCriteria> = new Map();

/** The filter of a sheet, outside of tables; criteria are kept as data and hide no rows. */
const AUTO_FILTER: HostClass<SheetPlace> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (place) => filterOf(place) !== undefined },
    IsDataFiltered: { get: (place) => (filterOf(place)?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: (place) => {
        const filter = filterOf(place);
        return filter
          ? Array.from(
              { length: filter.area.columns },
              (_, index) => filter.criteria.get(index) ?? null,
            )
          : [];
      },
    },
  },
  methods: {
    Apply: (place, [range, columnIndex, criteria]) => {
      const area = areaOf(place, range);
      const before = filterOf(place);
      const column = optional(columnIndex, countOf, "columnIndex");
      const kept = before && isSame(before.area, area) ? before.criteria : NO_CRITERIA;
      const after = new Map(kept);
      if (column !== undefined) {
        refuseColumn(area, column);
        after.set(column, recordOf(criteria, "criteria"));
      }
      updateSheet(place, { autoFilter: { area, criteria: after } });
    },
    ClearColumnCriteria: (place, [columnIndex]) => {
      const filter = filterOf(place) ?? notFound("The filter");
      const column = countOf(columnIndex, "columnIndex");
      refuseColumn(filter.area, column);
      const criteria = new Map(filter.criteria);
      criteria.delete(column);
      updateSheet(place, { autoFilter: { ...filter, criteria } });
    },
    ClearCriteria: (place) => {
      const filter = filterOf(place);
      if (filter) updateSheet(place, { autoFilter: { ...filter, criteria: new Map() } });
    },
    Reapply: (place) => {
      filterOf(place);
    },
    Remove: (place) => updateSheet(place, { autoFilter: undefined }),
    GetRange: (place) => rangeOf(place) ?? notFound("The filter"),
    GetRangeOrNullObject: rangeOf,
  },
};

export function autoFilterObject(place: SheetPlace): HostObject {
  return hostObject(AUTO_FILTER, place);
}

function filterOf(place: SheetPlace): AutoFilter | undefined {
  return sheetOf(place).autoFilter;
}

function rangeOf(place: SheetPlace): HostObject | null {
  const filter = filterOf(place);
  return filter ? rangeObject(place.context, place.sheetId, filter.area) : null;
}

function areaOf(place: SheetPlace, range: unknown): Area {
  const found =
    rangeArgument(range) ?? addressArea(place.context, place.sheetId, textOf(range, "range"));
  if (found.sheetId === place.sheetId) return found.area;
  throw new ExcelError("InvalidArgument", "The range is on another worksheet.");
}

function refuseColumn({ columns }: Area, column: number): void {
  if (column >= columns) throw new ExcelError("InvalidArgument", "There is no such column.");
}

function isSame(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.columns === other.columns;
}
