import type { Area } from "../../model/area";
import { ExcelError } from "../../model/errors";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { textOf } from "./arguments";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { updateSheet, type SheetPlace } from "./sheetPlace";

/** The filter of a sheet, outside of tables: its area; criteria are neither kept nor hide rows. */
const AUTO_FILTER: HostClass<SheetPlace> = {
  name: "AutoFilter",
  methods: {
    Apply: (place, [range]) =>
      updateSheet(place, { autoFilter: { area: areaOf(place, range), criteria: new Map() } }),
  },
};

export function autoFilterObject(place: SheetPlace): HostObject {
  return hostObject(AUTO_FILTER, place);
}

function areaOf(place: SheetPlace, range: unknown): Area {
  const found =
    rangeArgument(range) ?? addressArea(place.context, place.sheetId, textOf(range, "range"));
  if (found.sheetId === place.sheetId) return found.area;
  throw new ExcelError("InvalidArgument", "The range is on another worksheet.");
}
