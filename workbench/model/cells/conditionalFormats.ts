import { intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { ConditionalFormat, Id, Sheet } from "../state";
import { withoutArea } from "./pieces";
import { refuseIfLocked } from "./protection";

/** Excel's ConditionalFormatType. */
export const CONDITIONAL_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** The conditional formats that touch some areas, the most important one first. */
export function conditionalFormatsOf(
  sheet: Sheet,
  areas: readonly Area[],
): readonly ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((format) =>
      format.areas.some((one) => areas.some((other) => intersection(one, other) !== undefined)),
    )
    .sort((one, other) => one.priority - other.priority);
}

/** Adds a conditional format before all others. */
export function addConditionalFormat(
  draft: Draft,
  sheetId: Id,
  { id, areas, type }: Pick<ConditionalFormat, "id" | "areas" | "type">,
): void {
  refuse(draft, sheetId, areas);
  const { conditionalFormats } = draft.sheet(sheetId);
  const added = { id, areas, type, priority: 0, stopIfTrue: false, settings: {} };
  update(draft, sheetId, [added, ...ordered(conditionalFormats)], areas);
}

/** Changes one conditional format; ItemNotFound when it is gone. */
export function changeConditionalFormat(
  draft: Draft,
  sheetId: Id,
  id: Id,
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const { conditionalFormats } = draft.sheet(sheetId);
  const before = conditionalFormats.find((format) => format.id === id);
  if (!before) throw new ExcelError("ItemNotFound", "The conditional format does not exist.");
  refuse(draft, sheetId, before.areas);
  const after = change(before);
  const others = ordered(conditionalFormats).filter((format) => format.id !== id);
  const place = Math.min(Math.max(after.priority, 0), others.length);
  update(draft, sheetId, [...others.slice(0, place), after, ...others.slice(place)], before.areas);
}

export function deleteConditionalFormat(draft: Draft, sheetId: Id, id: Id): void {
  const { conditionalFormats } = draft.sheet(sheetId);
  const found = conditionalFormats.find((format) => format.id === id);
  if (!found) throw new ExcelError("ItemNotFound", "The conditional format does not exist.");
  refuse(draft, sheetId, found.areas);
  const rest = ordered(conditionalFormats).filter((format) => format.id !== id);
  update(draft, sheetId, rest, found.areas);
}

/** Takes all conditional formats away from an area. */
export function clearConditionalFormats(draft: Draft, sheetId: Id, area: Area): void {
  refuse(draft, sheetId, [area]);
  const { conditionalFormats } = draft.sheet(sheetId);
  update(draft, sheetId, ordered(withoutArea(conditionalFormats, area)), [area]);
}

function ordered(formats: readonly ConditionalFormat[]): readonly ConditionalFormat[] {
  return [...formats].sort((one, other) => one.priority - other.priority);
}

/** Priorities are always 0, 1, 2 ... */
function update(
  draft: Draft,
  sheetId: Id,
  formats: readonly ConditionalFormat[],
  areas: readonly Area[],
): void {
  draft.updateSheet(sheetId, {
    conditionalFormats: formats.map((format, priority) => ({ ...format, priority })),
  });
  for (const area of areas) draft.report({ kind: "format", sheetId, area });
}

function refuse(draft: Draft, sheetId: Id, areas: readonly Area[]): void {
  for (const area of areas) refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
}
