import { containsArea, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import type { DataValidation, Id, Sheet } from "../state";
import { withoutArea } from "./pieces";

/** What belongs to cells besides their content and style, with places counted from the area's first cell. */
type Attached = {
  readonly merges: readonly Area[];
  readonly validations: readonly DataValidation[];
};

/** Which of it a copy takes along. */
export type AttachedParts = { readonly formats: boolean; readonly rest: boolean };

/** What is attached to the cells of an area. */
export function attachedTo(sheet: Sheet, area: Area): Attached {
  const relative = (found: Area): Area => ({
    ...found,
    row: found.row - area.row,
    column: found.column - area.column,
  });
  const clipped = <Item extends { readonly areas: readonly Area[] }>(items: readonly Item[]) =>
    items.flatMap((item) => {
      const areas = item.areas
        .map((each) => intersection(each, area))
        .filter((each) => each !== undefined);
      return areas.length === 0 ? [] : [{ ...item, areas: areas.map(relative) }];
    });
  return {
    merges: sheet.merges.filter((merge) => containsArea(area, merge)).map(relative),
    validations: clipped(sheet.validations),
  };
}

/** Takes what is attached to an area away. */
export function detach(draft: Draft, sheetId: Id, area: Area, parts: AttachedParts): void {
  const sheet = draft.sheet(sheetId);
  draft.updateSheet(sheetId, {
    ...(parts.formats && {
      merges: sheet.merges.filter((merge) => !intersection(merge, area)),
    }),
    ...(parts.rest && {
      validations: withoutArea(sheet.validations, area),
    }),
  });
}

/** Attaches to cells from a position on what was attached elsewhere. */
export function attach(
  draft: Draft,
  sheetId: Id,
  at: Position,
  attached: Attached,
  parts: AttachedParts,
): void {
  const sheet = draft.sheet(sheetId);
  const placed = (area: Area): Area => ({
    ...area,
    row: area.row + at.row,
    column: area.column + at.column,
  });
  draft.updateSheet(sheetId, {
    ...(parts.formats && {
      merges: [...sheet.merges, ...attached.merges.map(placed)],
    }),
    ...(parts.rest && {
      validations: join(
        sheet.validations,
        attached.validations.map((item) => ({ ...item, areas: item.areas.map(placed) })),
        (one, other) => one.rule === other.rule,
      ),
    }),
  });
}

/** A rule that is already there holds for more cells from then on; relative references count from its first cell. */
function join<Item extends { readonly areas: readonly Area[] }>(
  items: readonly Item[],
  added: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const after = [...items];
  for (const item of added) {
    const index = after.findIndex((each) => isSame(each, item));
    const known = after[index];
    if (known) after[index] = { ...known, areas: [...known.areas, ...item.areas] };
    else after.push(item);
  }
  return after;
}

/** The same with rows and columns exchanged. */
export function transposed(attached: Attached): Attached {
  const flip = ({ row, column, rows, columns }: Area): Area => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  });
  const flipAll = <Item extends { readonly areas: readonly Area[] }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, areas: item.areas.map(flip) }));
  return {
    merges: attached.merges.map(flip),
    validations: flipAll(attached.validations),
  };
}
