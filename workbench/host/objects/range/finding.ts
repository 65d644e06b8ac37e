import { enterText } from "../../../model/cells/enter";
import { cellsWithin } from "../../../model/cells/existing";
import { findCell, matcher, type SearchCriteria } from "../../../model/cells/find";
import { usedAreaWithin } from "../../../model/cells/usedArea";
import { cellArea, cellsOf } from "../../../model/area";
import { toLocalFormula } from "../../../formula/local";
import { entryText } from "../../../culture/entry";
import { ExcelError } from "../../../model/errors";
import type { HostObject, Method } from "../../hostObject";
import { booleanOf, optional, recordOf, textOf, wordOf } from "../arguments";
import { textAt } from "./content";
import { change, sheetOfRange, sibling, type RangePlace } from "./place";

/** Methods of Range that search for texts. */
export const FINDING_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  Find: (place, [text, criteria]) => {
    const cell = find(place, text, criteria);
    if (cell) return cell;
    throw new ExcelError("ItemNotFound", "Nothing was found.");
  },
  FindOrNullObject: (place, [text, criteria]) => find(place, text, criteria),
  ReplaceAll: (place, [text, replacement, criteria]) =>
    replaceAll(place, textOf(text, "text"), textOf(replacement, "replacement"), criteria),
};

/** Texts are compared with what cells show. */
function find(place: RangePlace, wanted: unknown, criteria: unknown): HostObject | null {
  const { context, sheetId, area } = place;
  const used = usedAreaWithin(context.workbook, sheetId, area, true);
  if (!used) return null;
  const cells = [...cellsOf(used)].map((at) => ({ ...at, text: textAt(place, at) }));
  const found = findCell(cells, textOf(wanted, "text"), criteriaOf(criteria));
  return found ? sibling(place, cellArea(found.row, found.column)) : null;
}

/** Replaces in what the formula bar shows; the answer is in how many cells. */
function replaceAll(
  place: RangePlace,
  wanted: string,
  replacement: string,
  criteria: unknown,
): number {
  const { source, flags } = matcher(wanted, criteriaOf(criteria));
  const pattern = new RegExp(source, `${flags}g`);
  const { culture } = place.context.workbook;
  const cells = [...cellsWithin(sheetOfRange(place), place.area)];
  return change(place, (draft) => {
    let count = 0;
    for (const { row, column, cell } of cells) {
      const before =
        cell.formula === undefined
          ? entryText(cell, cell.constant, culture)
          : toLocalFormula(cell.formula, culture);
      const after = before.replace(pattern, () => replacement);
      if (after === before) continue;
      count += 1;
      enterText(draft, culture, place.sheetId, { row, column }, after);
    }
    return count;
  });
}

function criteriaOf(argument: unknown): SearchCriteria {
  const given = optional(argument, recordOf, "criteria") ?? {};
  const { completeMatch, matchCase, searchDirection } = given;
  return {
    completeMatch: optional(completeMatch, booleanOf, "completeMatch") ?? false,
    matchCase: optional(matchCase, booleanOf, "matchCase") ?? false,
    searchDirection:
      optional(
        searchDirection,
        (value, what) => wordOf(value, ["Forward", "Backwards"], what),
        "searchDirection",
      ) ?? "Forward",
  };
}
