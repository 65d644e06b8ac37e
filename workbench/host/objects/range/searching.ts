import {
  bounding,
  cellArea,
  containsCell,
  intersection,
  type Area,
  type Position,
} from "../../../model/area";
import { edgeFrom, surroundingRegion, type Direction } from "../../../model/cells/region";
import { SPECIAL_CELLS, specialCells } from "../../../model/cells/specialCells";
import { usedArea, usedAreaWithin } from "../../../model/cells/usedArea";
import { ExcelError } from "../../../model/errors";
import type { HostObject, Method } from "../../hostObject";
import { booleanOf, optional, textOf, wordOf } from "../arguments";
import { scopedTablesObject } from "../links";
import {
  found,
  rangeArgument,
  rangeAreasObject,
  sheetOfRange,
  sibling,
  type RangePlace,
} from "./place";

const DIRECTIONS: readonly Direction[] = ["Up", "Down", "Left", "Right"];

/** Methods of Range that look at what cells hold. */
export const SEARCH_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetUsedRange: (place, [valuesOnly]) =>
    usedWithin(place, valuesOnly) ?? sibling(place, cellArea(place.area.row, place.area.column)),
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedWithin(place, valuesOnly),
  GetSurroundingRegion: (place) => sibling(place, surroundingRegion(place.area, filled(place))),
  GetRangeEdge: (place, [direction, activeCell]) => {
    const word = wordOf(direction, DIRECTIONS, "direction");
    const { row, column } = edge(place, word, activeCell);
    return sibling(place, cellArea(row, column));
  },
  GetExtendedRange: (place, [direction, activeCell]) => {
    const word = wordOf(direction, DIRECTIONS, "direction");
    const { row, column } = edge(place, word, activeCell);
    const isVertical = word === "Up" || word === "Down";
    const to = isVertical ? { ...place.area, row, rows: 1 } : { ...place.area, column, columns: 1 };
    return sibling(place, bounding(place.area, to));
  },
  GetSpillParent: (place) => found(spillParent(place)),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRange: (place) => found(spillingTo(place)),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetMergedAreas: (place) => found(mergedAreas(place)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetSpecialCells: (place, args) => found(special(place, args)),
  GetSpecialCellsOrNullObject: special,
  GetTables: (place, [fullyContained]) => {
    const isContained = optional(fullyContained, booleanOf, "fullyContained") ?? false;
    const ids = sheetOfRange(place)
      .tables.filter(({ area }) => touches(place.area, area, isContained))
      .map(({ id }) => id);
    return scopedTablesObject(place.context, ids);
  },
};

/** Whether a cell of the range's sheet shows something. */
function filled({ context, sheetId }: RangePlace): (row: number, column: number) => boolean {
  return (row, column) => context.workbook.value(sheetId, row, column) !== null;
}

function usedWithin(place: RangePlace, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, booleanOf, "valuesOnly") ?? false;
  const { context, sheetId, area } = place;
  const used = usedAreaWithin(context.workbook, sheetId, area, isValuesOnly);
  return used ? sibling(place, used) : null;
}

function edge(place: RangePlace, direction: Direction, activeCell: unknown): Position {
  const start = rangeArgument(activeCell)?.area ?? place.area;
  const used = usedArea(place.context.workbook, place.sheetId, true);
  const last = used
    ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
    : { row: 0, column: 0 };
  return edgeFrom(start, direction, filled(place), last);
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
  const { findsMergedByFirstCell } = place.context.habits;
  const merges = sheetOfRange(place).merges.filter((merge) =>
    // R9.
    findsMergedByFirstCell ? containsCell(place.area, merge) : intersection(merge, place.area),
  );
  return merges.length === 0 ? null : rangeAreasObject(place.context, place.sheetId, merges);
}

function special(place: RangePlace, [type, valueType]: readonly unknown[]): HostObject | null {
  const { context, sheetId, area } = place;
  const kind = wordOf(type, SPECIAL_CELLS, "cellType");
  const kinds = optional(valueType, textOf, "cellValueType");
  const areas = specialCells(context.workbook, sheetId, area, kind, kinds);
  return areas.length === 0 ? null : rangeAreasObject(context, sheetId, areas);
}

function touches(range: Area, area: Area, isContained: boolean): boolean {
  const common = intersection(range, area);
  if (!common) return false;
  return !isContained || common.rows * common.columns === area.rows * area.columns;
}
