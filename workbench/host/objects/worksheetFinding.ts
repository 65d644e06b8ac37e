import { cellArea, cellsOf, WHOLE_SHEET } from "../../model/area";
import { matcher } from "../../model/cells/find";
import { usedArea } from "../../model/cells/usedArea";
import type { HostObject, Method } from "../hostObject";
import { booleanOf, optional, recordOf, textOf } from "./arguments";
import { notFound } from "./lookup";
import { rangeAreasObject } from "./range";
import { textAt } from "./range/content";
import { FINDING_METHODS } from "./range/finding";
import type { SheetPlace } from "./sheetPlace";

/** Methods of Worksheet that search all its cells. */
export const WORKSHEET_FINDING: Readonly<Record<string, Method<SheetPlace>>> = {
  FindAll: (place, args) => findAll(place, args) ?? notFound("A cell with this text"),
  FindAllOrNullObject: findAll,
  ReplaceAll: ({ context, sheetId }, args) =>
    FINDING_METHODS["ReplaceAll"]?.({ context, sheetId, area: WHOLE_SHEET }, args),
};

/** The cells that show the text, one area each. */
function findAll(
  { context, sheetId }: SheetPlace,
  [text, criteria]: readonly unknown[],
): HostObject | null {
  const { completeMatch, matchCase } = optional(criteria, recordOf, "criteria") ?? {};
  const pattern = matcher(textOf(text, "text"), {
    completeMatch: optional(completeMatch, booleanOf, "completeMatch") ?? false,
    matchCase: optional(matchCase, booleanOf, "matchCase") ?? false,
  });
  const used = usedArea(context.workbook, sheetId, true);
  if (!used) return null;
  const place = { context, sheetId, area: used };
  const areas = [...cellsOf(used)]
    .filter((at) => pattern.test(textAt(place, at)))
    .map(({ row, column }) => cellArea(row, column));
  return areas.length === 0 ? null : rangeAreasObject(context, sheetId, areas);
}
