import { areaOf, containsCell, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id, Sheet } from "../state";
import { DEFAULT_STYLE } from "../style";
import { refusePartOfArray } from "./arrays";
import { NO_CONTENT, putCell } from "./content";
import { cellsWithin } from "./existing";
import { withoutArea } from "./pieces";
import { refuseIfLocked } from "./protection";
import { paintArea } from "./style";

/** Excel's ClearApplyTo. */
type Clearing =
  | "All"
  | "Contents"
  | "Formats"
  | "Hyperlinks"
  | "RemoveHyperlinks"
  | "ResetContents";

/** Empties an area, resets how it looks, or takes its hyperlinks away. */
export function clearArea(draft: Draft, sheetId: Id, area: Area, clearing: Clearing): void {
  switch (clearing) {
    case "All":
      refuseIfLocked(draft.state, sheetId, area);
      clearContents(draft, sheetId, area);
      clearFormats(draft, sheetId, area);
      clearAttached(draft, sheetId, area);
      return;
    case "Contents":
    case "ResetContents":
      clearContents(draft, sheetId, area);
      return;
    case "Formats":
      refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
      clearFormats(draft, sheetId, area);
      return;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      refuseIfLocked(draft.state, sheetId, area, "allowInsertHyperlinks");
      clearHyperlinks(draft, sheetId, area);
      if (clearing === "RemoveHyperlinks") clearFormats(draft, sheetId, area);
      return;
  }
}

/** The kind of clearing that office.js names; "All" when it names none. */
export function clearingOf(name: unknown): Clearing {
  const all: readonly Clearing[] = [
    "All",
    "Contents",
    "Formats",
    "Hyperlinks",
    "RemoveHyperlinks",
    "ResetContents",
  ];
  const found = all.find((each) => each === (name ?? "All"));
  if (!found) throw new ExcelError("InvalidArgument", `"${String(name)}" cannot be cleared.`);
  return found;
}

function clearContents(draft: Draft, sheetId: Id, area: Area): void {
  refuseIfLocked(draft.state, sheetId, area);
  refusePartOfArray(draft, sheetId, area);
  for (const { row, column, cell } of [...cellsWithin(draft.sheet(sheetId), area)]) {
    const style = cell.style.quotePrefix ? { ...cell.style, quotePrefix: false } : cell.style;
    putCell(draft, sheetId, { row, column }, NO_CONTENT, style);
  }
  draft.report({ kind: "cells", sheetId, area, edit: { type: "RangeEdited" } });
}

function clearFormats(draft: Draft, sheetId: Id, area: Area): void {
  paintArea(draft, sheetId, area, () => DEFAULT_STYLE);
  const { merges, conditionalFormats } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    merges: merges.filter((merge) => !intersection(merge, area)),
    conditionalFormats: withoutArea(conditionalFormats, area),
  });
  draft.report({ kind: "format", sheetId, area });
}

/** Validation, notes and hyperlinks go with "All" only. */
function clearAttached(draft: Draft, sheetId: Id, area: Area): void {
  const { validations, notes, comments } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    validations: withoutArea(validations, area),
    notes: withoutCells(notes, area),
    comments: comments.filter(({ row, column }) => !containsCell(area, { row, column })),
  });
  clearHyperlinks(draft, sheetId, area);
}

function clearHyperlinks(draft: Draft, sheetId: Id, area: Area): void {
  const { hyperlinks }: Sheet = draft.sheet(sheetId);
  if (hyperlinks) draft.updateSheet(sheetId, { hyperlinks: withoutCells(hyperlinks, area) });
}

function withoutCells<Item>(
  items: ReadonlyMap<string, Item>,
  area: Area,
): ReadonlyMap<string, Item> {
  return new Map([...items].filter(([address]) => !intersection(areaOf(address), area)));
}
