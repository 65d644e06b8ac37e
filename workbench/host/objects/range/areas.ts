import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  addressOf,
  intersection,
  sheetPrefix,
  type Area,
} from "../../../model/area";
import { clearArea, clearingOf } from "../../../model/cells/clear";
import { SPECIAL_CELLS, specialCells } from "../../../model/cells/specialCells";
import { usedAreaWithin } from "../../../model/cells/usedArea";
import { ExcelError } from "../../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { booleanOf, numberOf, optional, textOf, wordOf } from "../arguments";
import { scopedTablesObject, worksheetObject } from "../links";
import { itemAt } from "../lookup";
import {
  areasArgument,
  change,
  found,
  rangeArgument,
  rangeAreasObject,
  rangeObject,
  sheetOfRange,
  type AreasPlace,
  type RangePlace,
} from "./place";
import { COPYING_METHODS } from "./copying";
import { addressArea } from "./fromAddress";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./validation";
import type { FormatPlace } from "./formatPlace";
import { applyStyle, styleName } from "./states";
import { formatObject } from "./format";
import { cellCount } from "./geometry";

/** Several areas of one worksheet. */
export const RANGE_AREAS: HostClass<AreasPlace> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: addressOfAreas },
    AddressLocal: { get: addressOfAreas },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) =>
        cellCount(areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === SHEET_ROWS) },
    Style: {
      get: (place) => styleName(formatPlace(place)),
      set: (place, value) => applyStyle(formatPlace(place), value),
    },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === SHEET_COLUMNS) },
  },
  navigation: {
    Areas: (place) => hostObject(RANGE_COLLECTION, rangesOf(place)),
    Format: (place) => formatObject(formatPlace(place)),
    DataValidation: (place) => dataValidationObject(formatPlace(place)),
    ConditionalFormats: (place) => conditionalFormatsObject(formatPlace(place)),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    Calculate: ({ context }) => context.workbook.calculator.recalculate("Full"),
    Clear: (place, [applyTo]) => {
      const clearing = clearingOf(applyTo);
      change(place, (draft) => {
        for (const area of place.areas) clearArea(draft, place.sheetId, area, clearing);
      });
    },
    GetEntireRow: (place) =>
      mapped(place, (area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
    GetEntireColumn: (place) => mapped(place, (area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
    GetOffsetRangeAreas: (place, [rows, columns]) => {
      const down = numberOf(rows, "rowOffset");
      const right = numberOf(columns, "columnOffset");
      return mapped(place, (area) => ({
        ...area,
        row: area.row + down,
        column: area.column + right,
      }));
    },
    GetIntersection: (place, [other]) => found(common(place, other)),
    GetIntersectionOrNullObject: (place, [other]) => common(place, other),
    GetUsedRangeAreas: (place, [valuesOnly]) => found(used(place, valuesOnly)),
    GetUsedRangeAreasOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly),
    GetSpecialCells: (place, args) => found(special(place, args)),
    GetSpecialCellsOrNullObject: special,
    CopyFrom: (place, args) => {
      const copy = COPYING_METHODS["CopyFrom"];
      for (const range of rangesOf(place)) copy?.(range.self as RangePlace, args);
    },
    GetTables: (place) => {
      const ids = sheetOfRange(place)
        .tables.filter((table) => place.areas.some((area) => intersection(area, table.area)))
        .map(({ id }) => id);
      return scopedTablesObject(place.context, ids);
    },
  },
};

const RANGE_COLLECTION: HostClass<readonly HostObject[]> = {
  name: "RangeCollection",
  items: (ranges) => ranges,
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => itemAt(ranges, index),
  },
};

function formatPlace(place: AreasPlace): FormatPlace {
  return { context: place.context, sheetId: place.sheetId, areas: () => place.areas };
}

/** The areas as ranges of their own. */
function rangesOf({ context, sheetId, areas }: AreasPlace): readonly HostObject[] {
  return areas.map((area) => rangeObject(context, sheetId, area));
}

function addressOfAreas(place: AreasPlace): string {
  const prefix = sheetPrefix(sheetOfRange(place).name);
  return place.areas.map((area) => prefix + addressOf(area)).join(",");
}

function mapped({ context, sheetId, areas }: AreasPlace, to: (area: Area) => Area): HostObject {
  return rangeAreasObject(context, sheetId, areas.map(to));
}

function common(place: AreasPlace, argument: unknown): HostObject | null {
  const others = argumentAreas(place, argument);
  const areas = place.areas
    .flatMap((area) => others.map((other) => intersection(area, other)))
    .filter((area) => area !== undefined);
  return areas.length === 0 ? null : rangeAreasObject(place.context, place.sheetId, areas);
}

function special(place: AreasPlace, [type, valueType]: readonly unknown[]): HostObject | null {
  const { context, sheetId } = place;
  const kind = wordOf(type, SPECIAL_CELLS, "cellType");
  const kinds = optional(valueType, textOf, "cellValueType");
  const areas = place.areas.flatMap((area) =>
    specialCells(context.workbook, sheetId, area, kind, kinds),
  );
  return areas.length === 0 ? null : rangeAreasObject(context, sheetId, areas);
}

function argumentAreas(place: AreasPlace, argument: unknown): readonly Area[] {
  const range = rangeArgument(argument);
  const several = areasArgument(argument);
  const given = range
    ? { sheetId: range.sheetId, areas: [range.area] }
    : (several ?? addressed(place, textOf(argument, "range")));
  if (given.sheetId === place.sheetId) return given.areas;
  throw new ExcelError("InvalidArgument", "The areas are on different worksheets.");
}

function addressed({ context, sheetId }: AreasPlace, address: string) {
  const parts = address.split(",").map((part) => addressArea(context, sheetId, part));
  return { sheetId: parts[0]?.sheetId, areas: parts.map(({ area }) => area) };
}

function used({ context, sheetId, areas }: AreasPlace, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, booleanOf, "valuesOnly") ?? false;
  const usedAreas = areas
    .map((area) => usedAreaWithin(context.workbook, sheetId, area, isValuesOnly))
    .filter((area) => area !== undefined);
  return usedAreas.length === 0 ? null : rangeAreasObject(context, sheetId, usedAreas);
}
