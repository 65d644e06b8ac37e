import { shiftArea, type StructuralEdit } from "../../formula/shift";
import type { Area } from "../../model/area";
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

  workbook.onChanged(({ changes, before, after }) => {
    const ids = new Set(after.sheets.map(({ id }) => id));
    const isSheetGone = !before.sheets.every(({ id }) => ids.has(id));
    if (changes.length === 0 && !isSheetGone) return;
    for (const place of placesOf(followed)) {
      if (!ids.has(place.sheetId)) lost.add(place);
      for (const { sheetId, ...edit } of changes) {
        // Only one sheet is looked at, so that its name does not matter.
        if (sheetId === place.sheetId && !lost.has(place)) shift(place, { sheet: "", ...edit });
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
