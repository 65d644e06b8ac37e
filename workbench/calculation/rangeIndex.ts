import type { Area } from "../model/area";

/**
 * Finds the areas that contain a cell. An area is kept by its height: in one or two drawers of as many rows as the
 * next power of 2, so that neither whole columns nor 10,000 small areas make it slow.
 */
export class RangeIndex<Item extends { readonly area: Area }> {
  readonly #levels = new Map<number, Map<number, Item[]>>();

  add(item: Item): void {
    this.#drawers(item.area, (drawers, drawer) => {
      const items = drawers.get(drawer);
      if (items) items.push(item);
      else drawers.set(drawer, [item]);
    });
  }

  remove(item: Item): void {
    this.#drawers(item.area, (drawers, drawer) => {
      const items = drawers.get(drawer);
      const place = items?.indexOf(item) ?? -1;
      if (!items || place < 0) return;
      items.splice(place, 1);
      if (items.length === 0) drawers.delete(drawer);
    });
  }

  /** Calls back for each area that contains the cell. */
  forEachAt(row: number, column: number, callback: (item: Item) => void): void {
    for (const [level, drawers] of this.#levels) {
      const items = drawers.get(row >> level);
      if (!items) continue;
      for (const item of items) {
        const { area } = item;
        if (
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns
        ) {
          callback(item);
        }
      }
    }
  }

  /** Calls back for each area that shares a cell with this one, perhaps more than once. */
  forEachIn(area: Area, callback: (item: Item) => void): void {
    for (const [level, drawers] of this.#levels) {
      const first = area.row >> level;
      const last = (area.row + area.rows - 1) >> level;
      const isLong = last - first > drawers.size;
      const places = isLong ? [...drawers.keys()] : numbers(first, last);
      for (const place of places) {
        if (place < first || place > last) continue;
        for (const item of drawers.get(place) ?? []) {
          if (doMeet(item.area, area)) callback(item);
        }
      }
    }
  }

  #drawers(area: Area, use: (drawers: Map<number, Item[]>, drawer: number) => void): void {
    const level = 32 - Math.clz32(area.rows - 1);
    let drawers = this.#levels.get(level);
    if (!drawers) {
      drawers = new Map();
      this.#levels.set(level, drawers);
    }
    const first = area.row >> level;
    const last = (area.row + area.rows - 1) >> level;
    use(drawers, first);
    if (last !== first) use(drawers, last);
  }
}

export function doMeet(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function numbers(first: number, last: number): number[] {
  const all: number[] = [];
  for (let number = first; number <= last; number += 1) all.push(number);
  return all;
}
