import { addressOf, areaOf, containsArea, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import type { ConditionalFormat, DataValidation, Hyperlink, Id, Note, Sheet } from "../state";
import { withoutArea } from "./pieces";

/** What belongs to cells besides their content and style, with places counted from the area's first cell. */
type Attached = {
  readonly merges: readonly Area[];
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly (readonly [Area, Note])[];
  readonly hyperlinks: readonly (readonly [Area, Hyperlink])[];
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
  const within = <Item>(items: ReadonlyMap<string, Item>) =>
    [...items].flatMap(([address, item]) => {
      const cell = intersection(areaOf(address), area);
      return cell ? [[relative(cell), item] as const] : [];
    });
  return {
    merges: sheet.merges.filter((merge) => containsArea(area, merge)).map(relative),
    validations: clipped(sheet.validations),
    conditionalFormats: clipped(sheet.conditionalFormats),
    notes: within(sheet.notes),
    hyperlinks: within(sheet.hyperlinks ?? new Map<string, Hyperlink>()),
  };
}

/** Takes what is attached to an area away. */
export function detach(draft: Draft, sheetId: Id, area: Area, parts: AttachedParts): void {
  const sheet = draft.sheet(sheetId);
  const outside = <Item>(items: ReadonlyMap<string, Item>) =>
    new Map([...items].filter(([address]) => !intersection(areaOf(address), area)));
  draft.updateSheet(sheetId, {
    ...(parts.formats && {
      merges: sheet.merges.filter((merge) => !intersection(merge, area)),
      conditionalFormats: withoutArea(sheet.conditionalFormats, area),
    }),
    ...(parts.rest && {
      validations: withoutArea(sheet.validations, area),
      notes: outside(sheet.notes),
      ...(sheet.hyperlinks && { hyperlinks: outside(sheet.hyperlinks) }),
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
  const joined = <Item>(
    items: ReadonlyMap<string, Item> | undefined,
    added: readonly (readonly [Area, Item])[],
  ) =>
    new Map([
      ...(items ?? []),
      ...added.map(([cell, item]) => [addressOf(placed(cell)), item] as const),
    ]);
  draft.updateSheet(sheetId, {
    ...(parts.formats && {
      merges: [...sheet.merges, ...attached.merges.map(placed)],
      conditionalFormats: join(
        sheet.conditionalFormats,
        attached.conditionalFormats.map((item) => ({ ...item, areas: item.areas.map(placed) })),
        (one, other) => one.id === other.id,
      ),
    }),
    ...(parts.rest && {
      validations: join(
        sheet.validations,
        attached.validations.map((item) => ({ ...item, areas: item.areas.map(placed) })),
        (one, other) => one.rule === other.rule,
      ),
      notes: joined(sheet.notes, attached.notes),
      hyperlinks: joined(sheet.hyperlinks, attached.hyperlinks),
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
    conditionalFormats: flipAll(attached.conditionalFormats),
    notes: attached.notes.map(([cell, note]) => [flip(cell), note] as const),
    hyperlinks: attached.hyperlinks.map(([cell, link]) => [flip(cell), link] as const),
  };
}
