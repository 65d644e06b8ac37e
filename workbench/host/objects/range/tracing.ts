import { addressOf, sheetPrefix } from "../../../model/area";
import { dependentsOf, precedentsOf } from "../../../model/cells/tracing";
import { ExcelError } from "../../../model/errors";
import type { AreaOnSheet } from "../../../model/references";
import { isSameName } from "../../../model/sheetNames";
import type { HostContext } from "../../context";
import { hostObject, type HostClass, type HostObject, type Method } from "../../hostObject";
import { textOf } from "../arguments";
import { itemAt } from "../lookup";
import { found, rangeAreasObject, rangeObject, type RangePlace } from "./place";

type TracedPlace = { readonly context: HostContext; readonly places: readonly AreaOnSheet[] };

/** Methods of Range that follow formulas; Excel says ItemNotFound when they lead nowhere. */
export const TRACING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetDirectPrecedents: (place) => traced(place, precedentsOf, false),
  GetPrecedents: (place) => traced(place, precedentsOf, true),
  GetDirectDependents: (place) => traced(place, dependentsOf, false),
  GetDependents: (place) => traced(place, dependentsOf, true),
};

const collectionOf = (name: string): HostClass<readonly HostObject[]> => ({
  name,
  items: (objects) => objects,
  methods: {
    GetCount: (objects) => objects.length,
    GetItemAt: (objects, [index]) => itemAt(objects, index),
  },
});

const AREAS_COLLECTION = collectionOf("RangeAreasCollection");
const RANGES_COLLECTION = collectionOf("RangeCollection");

/** Cells of several worksheets. */
const WORKBOOK_RANGE_AREAS: HostClass<TracedPlace> = {
  name: "WorkbookRangeAreas",
  scalars: {
    Addresses: { get: (place) => sheetsOf(place).map((sheetId) => addressesOn(place, sheetId)) },
  },
  navigation: {
    Areas: (place) =>
      hostObject(
        AREAS_COLLECTION,
        sheetsOf(place).map((sheetId) => areasOn(place, sheetId)),
      ),
    Ranges: ({ context, places }) =>
      hostObject(
        RANGES_COLLECTION,
        places.map(({ sheetId, area }) => rangeObject(context, sheetId, area)),
      ),
  },
  methods: {
    GetRangeAreasBySheet: (place, [key]) => found(bySheet(place, key)),
    GetRangeAreasOrNullObjectBySheet: (place, [key]) => bySheet(place, key),
  },
};

function traced(
  { context, sheetId, area }: RangePlace,
  trace: typeof precedentsOf,
  isDeep: boolean,
): HostObject {
  const places = trace(context.workbook.state, { sheetId, area }, isDeep);
  if (places.length > 0) return hostObject(WORKBOOK_RANGE_AREAS, { context, places });
  throw new ExcelError("ItemNotFound", "No cells were found.");
}

/** In order of the sheets. */
function sheetsOf({ context, places }: TracedPlace): readonly string[] {
  return context.workbook.state.sheets
    .map(({ id }) => id)
    .filter((id) => places.some(({ sheetId }) => sheetId === id));
}

function areasOn({ context, places }: TracedPlace, sheetId: string): HostObject {
  const areas = places.filter((place) => place.sheetId === sheetId).map(({ area }) => area);
  return rangeAreasObject(context, sheetId, areas);
}

function addressesOn({ context, places }: TracedPlace, sheetId: string): string {
  const prefix = sheetPrefix(context.workbook.sheet(sheetId).name);
  return places
    .filter((place) => place.sheetId === sheetId)
    .map(({ area }) => prefix + addressOf(area))
    .join(",");
}

function bySheet(place: TracedPlace, key: unknown): HostObject | null {
  const wanted = textOf(key, "key");
  const sheet = place.context.workbook.state.sheets.find(
    ({ id, name }) => id === wanted || isSameName(name, wanted),
  );
  return sheet && sheetsOf(place).includes(sheet.id) ? areasOn(place, sheet.id) : null;
}
