import { groupLines, hideColumns, hideRows } from "../../../model/cells/lines";
import type { Method } from "../../hostObject";
import { wordOf } from "../arguments";
import { change, type RangePlace } from "./place";

/** Outlines: rows and columns that belong together can be hidden together. */
export const GROUPING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  Group: (place, [option]) => group(place, option, 1),
  Ungroup: (place, [option]) => group(place, option, -1),
  HideGroupDetails: (place, [option]) => show(place, option, true),
  ShowGroupDetails: (place, [option]) => show(place, option, false),
};

function group(place: RangePlace, option: unknown, by: 1 | -1): void {
  const isRow = isByRows(option);
  change(place, (draft) => groupLines(draft, place.sheetId, place.area, isRow, by));
}

function show(place: RangePlace, option: unknown, isHidden: boolean): void {
  const hide = isByRows(option) ? hideRows : hideColumns;
  change(place, (draft) => hide(draft, place.sheetId, place.area, isHidden));
}

function isByRows(option: unknown): boolean {
  return wordOf(option, ["ByRows", "ByColumns"], "groupOption") === "ByRows";
}
