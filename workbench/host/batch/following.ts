import { shiftArea, type StructuralEdit } from "../../formula/shift";
import type { Area } from "../../model/area";
import type { Change } from "../../model/changes";
import type { Id } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import type { HostObject } from "../hostObject";

/** Where a range stands; it follows its cells. */
type Place = { readonly sheetId: Id; area: Area };

export type Following = {
  /** Lets objects follow their cells until the returned function is called. */
  readonly follow: (objects: () => Iterable<HostObject>) => () => void;
  /** Whether the cells of an object are gone. */
  readonly isLost: (object: HostObject) => boolean;
};

/** Moves ranges with their cells when rows, columns or cells are inserted or deleted. */
export function createFollowing(workbook: Workbook): Following {
  const followed = new Set<() => Iterable<HostObject>>();
  const lost = new WeakSet();

  workbook.onChanged(({ changes, after }) => {
    const edits = changes.flatMap(editsOf);
    const isSheetGone = changes.some(({ kind }) => kind === "sheetDeleted");
    if (edits.length === 0 && !isSheetGone) return;
    for (const place of placesOf(followed)) {
      if (!after.sheets.some(({ id }) => id === place.sheetId)) lost.add(place);
      for (const { sheetId, edit } of edits) {
        if (sheetId === place.sheetId && !lost.has(place)) shift(place, edit);
      }
    }
  });

  function shift(place: Place, edit: StructuralEdit): void {
    const area = shiftArea(place.area, edit);
    if (area) place.area = area;
    else lost.add(place);
  }

  return {
    follow(objects) {
      followed.add(objects);
      return () => followed.delete(objects);
    },
    isLost: ({ self }) => typeof self === "object" && self !== null && lost.has(self),
  };
}

/** Each place once, however many objects stand for it. */
function placesOf(followed: Iterable<() => Iterable<HostObject>>): ReadonlySet<Place> {
  const places = new Set<Place>();
  for (const objects of followed) {
    for (const { self } of objects()) if (isPlace(self)) places.add(self);
  }
  return places;
}

function isPlace(self: unknown): self is Place {
  return typeof self === "object" && self !== null && "sheetId" in self && "area" in self;
}

function editsOf(
  change: Change,
): readonly { readonly sheetId: Id; readonly edit: StructuralEdit }[] {
  if (change.kind !== "cells" || change.edit.type === "RangeEdited") return [];
  const { sheetId, area } = change;
  // Only one sheet is looked at, so that its name does not matter.
  return [{ sheetId, edit: { sheet: "", area, ...movementOf(change.edit) } }];
}

type Movement =
  | { readonly kind: "insert"; readonly shift: "Down" | "Right" }
  | { readonly kind: "delete"; readonly shift: "Up" | "Left" };

function movementOf(
  edit: Exclude<Extract<Change, { kind: "cells" }>["edit"], { type: "RangeEdited" }>,
): Movement {
  switch (edit.type) {
    case "RowInserted":
      return { kind: "insert", shift: "Down" };
    case "ColumnInserted":
      return { kind: "insert", shift: "Right" };
    case "CellInserted":
      return { kind: "insert", shift: edit.shift };
    case "RowDeleted":
      return { kind: "delete", shift: "Up" };
    case "ColumnDeleted":
      return { kind: "delete", shift: "Left" };
    case "CellDeleted":
      return { kind: "delete", shift: edit.shift };
  }
}
