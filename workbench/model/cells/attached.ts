import { containsArea, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import type { DataValidation, Id, Sheet } from "../state";
import { withoutArea } from "./pieces";

/** What belongs to cells besides their content and style, with places counted from the area's first cell. */
type Attached = {
  readonly merges: readonly Area[];
  readonly validations: readonly DataValidation[];
};

/** What is attached to the cells of an area. */
export function attachedTo(sheet: Sheet, area: Area): Attached {
  const relative = (found: Area): Area => ({
    ...found,
    row: found.row - area.row,
    column: found.column - area.column,
  });
  return {
    merges: sheet.merges.filter((merge) => containsArea(area, merge)).map(relative),
    validations: sheet.validations.flatMap((validation) => {
      const areas = validation.areas
        .map((each) => intersection(each, area))
        .filter((each) => each !== undefined);
      return areas.length === 0 ? [] : [{ ...validation, areas: areas.map(relative) }];
    }),
  };
}

/** Takes what is attached to an area away. */
export function detach(draft: Draft, sheetId: Id, area: Area): void {
  const { merges, validations } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    merges: merges.filter((merge) => !intersection(merge, area)),
    validations: withoutArea(validations, area),
  });
}

/** Attaches to cells from a position on what was attached elsewhere. */
export function attach(draft: Draft, sheetId: Id, at: Position, attached: Attached): void {
  const { merges, validations } = draft.sheet(sheetId);
  const placed = (area: Area): Area => ({
    ...area,
    row: area.row + at.row,
    column: area.column + at.column,
  });
  const added = attached.validations.map((item) => ({ ...item, areas: item.areas.map(placed) }));
  draft.updateSheet(sheetId, {
    merges: [...merges, ...attached.merges.map(placed)],
    validations: join(validations, added),
  });
}

/** A rule that is already there holds for more cells from then on; relative references count from its first cell. */
function join(
  items: readonly DataValidation[],
  added: readonly DataValidation[],
): readonly DataValidation[] {
  const after = [...items];
  for (const item of added) {
    const index = after.findIndex(({ rule }) => rule === item.rule);
    const known = after[index];
    if (known) after[index] = { ...known, areas: [...known.areas, ...item.areas] };
    else after.push(item);
  }
  return after;
}
