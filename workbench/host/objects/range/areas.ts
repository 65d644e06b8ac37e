import { SHEET_ROWS, addressOf, intersection, sheetPrefix, type Area } from "../../../model/area";
import { clearArea, clearingOf } from "../../../model/cells/clear";
import { ExcelError } from "../../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../../hostObject";
import { textOf } from "../arguments";
import { worksheetObject } from "../links";
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
} from "./place";
import { addressArea } from "./fromAddress";
import { dataValidationObject } from "./validation";
import type { FormatPlace } from "./formatPlace";
import { formatObject } from "./format";
import { cellCount } from "./geometry";

/** Several areas of one worksheet. */
export const RANGE_AREAS: HostClass<AreasPlace> = {
  name: "RangeAreas",
  scalars: {
    Address: { get: addressOfAreas },
    CellCount: {
      get: ({ areas }) =>
        cellCount(areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    },
  },
  navigation: {
    Areas: (place) => hostObject(RANGE_COLLECTION, rangesOf(place)),
    Format: (place) => formatObject(formatPlace(place)),
    DataValidation: (place) => dataValidationObject(formatPlace(place)),
    Worksheet: ({ context, sheetId }) => worksheetObject(context, sheetId),
  },
  methods: {
    Clear: (place, [applyTo]) => {
      const clearing = clearingOf(applyTo);
      change(place, (draft) => {
        for (const area of place.areas) clearArea(draft, place.sheetId, area, clearing);
      });
    },
    GetEntireColumn: (place) => mapped(place, (area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
    GetIntersection: (place, [other]) => found(common(place, other)),
    GetIntersectionOrNullObject: (place, [other]) => common(place, other),
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
