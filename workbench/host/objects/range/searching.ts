import { cellArea, containsCell, intersection, type Area } from "../../../model/area";
import { usedAreaWithin } from "../../../model/cells/usedArea";
import { ExcelError } from "../../../model/errors";
import type { HostObject, Method } from "../../hostObject";
import { booleanOf, optional } from "../arguments";
import { scopedTablesObject } from "../links";
import { rangeAreasObject, sheetOfRange, sibling, type RangePlace } from "./place";

/** Methods of Range that look at what cells hold. */
export const SEARCH_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetUsedRange: (place, [valuesOnly]) =>
    usedWithin(place, valuesOnly) ?? sibling(place, cellArea(place.area.row, place.area.column)),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedWithin(place, valuesOnly),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRangeOrNullObject: spillingTo,
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (place, [fullyContained]) => {
    const isContained = optional(fullyContained, booleanOf, "fullyContained") ?? false;
    const ids = sheetOfRange(place)
      .tables.filter(({ area }) => touches(place.area, area, isContained))
      .map(({ id }) => id);
    return scopedTablesObject(place.context, ids);
  },
};

function usedWithin(place: RangePlace, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, booleanOf, "valuesOnly") ?? false;
  const { context, sheetId, area } = place;
  const used = usedAreaWithin(context.workbook, sheetId, area, isValuesOnly);
  return used ? sibling(place, used) : null;
}

function spillArea({ context, sheetId, area }: RangePlace): Area | undefined {
  const { calculator } = context.workbook;
  return calculator.spillArea(sheetId, area.row, area.column);
}

/** The cell whose formula spills into this one. */
function spillParent(place: RangePlace): HostObject | null {
  refuseSeveral(place, "getSpillParent");
  const area = spillArea(place);
  return area ? sibling(place, cellArea(area.row, area.column)) : null;
}

/** Where the formula of this cell spills to. */
function spillingTo(place: RangePlace): HostObject | null {
  refuseSeveral(place, "getSpillingToRange");
  const area = spillArea(place);
  const isAnchor = area?.row === place.area.row && area.column === place.area.column;
  return area && isAnchor ? sibling(place, area) : null;
}

function refuseSeveral({ area }: RangePlace, what: string): void {
  if (area.rows === 1 && area.columns === 1) return;
  throw new ExcelError("InvalidArgument", `${what} needs a range of one cell.`);
}

function mergedAreas(place: RangePlace): HostObject | null {
  const { workbook, habits } = place.context;
  const { findsMergedByFirstCell } = habits;
  const merges = sheetOfRange(place).merges.filter((merge) =>
    // R9.
    findsMergedByFirstCell ? containsCell(place.area, merge) : intersection(merge, place.area),
  );
  if (findsMergedByFirstCell && merges.length > 0) workbook.clearUndo();
  return merges.length === 0 ? null : rangeAreasObject(place.context, place.sheetId, merges);
}

function touches(range: Area, area: Area, isContained: boolean): boolean {
  const common = intersection(range, area);
  if (!common) return false;
  return !isContained || common.rows * common.columns === area.rows * area.columns;
}
