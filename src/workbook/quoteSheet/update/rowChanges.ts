import { longestRising } from "../../../quote";

/** A row of the sheet as it is once rows are inserted and moved, and before any is deleted. */
export type Slot = {
  readonly key: string | undefined;
  /** Where the row was before; undefined for an inserted one. */
  readonly before: number | undefined;
  readonly kind: "kept" | "inserted" | "moved" | "removed" | "foreign";
};

export type RowChanges = {
  readonly slots: readonly Slot[];
  /** From top to bottom; each in rows as the ones before have left them. */
  readonly inserts: readonly { readonly row: number; readonly rows: number }[];
  /** In rows after all inserts. */
  readonly moves: readonly { readonly from: number; readonly to: number; readonly key: string }[];
  /** Rows to be deleted in the end, in rows after all inserts. */
  readonly removed: readonly number[];
};

/**
 * How the rows of a sheet become those of a quote. Most rows stay where they are; the others are moved, inserted or
 * removed. Rows without a key are the user's and stay.
 *
 * @param keys of the rows in the sheet
 * @param wanted keys in the order of the quote, without those that the user has deleted and that are to stay so
 */
export function rowChanges(
  keys: readonly (string | undefined)[],
  wanted: readonly string[],
): RowChanges {
  const rowOf = new Map(
    keys.flatMap((key, row) => (key === undefined ? [] : [[key, row] as const])),
  );
  const known = wanted.filter((key) => rowOf.has(key));
  const staying = new Set(longestRising(known, (key) => rowOf.get(key) ?? 0));
  const isWanted = new Set(wanted);

  const slots: Slot[] = keys.map((key, before) => {
    if (key === undefined) return { key, before, kind: "foreign" };
    if (staying.has(key)) return { key, before, kind: "kept" };
    return { key: isWanted.has(key) ? undefined : key, before, kind: "removed" };
  });
  let cursor = -1;
  for (const key of wanted) {
    const before = rowOf.get(key);
    if (staying.has(key)) {
      cursor = slots.findIndex((slot) => slot.before === before);
    } else if (before !== undefined) {
      cursor += 1;
      slots.splice(cursor, 0, { key, before: undefined, kind: "moved" });
    } else {
      cursor += 1;
      slots.splice(cursor, 0, { key, before: undefined, kind: "inserted" });
    }
  }
  const rowNow = new Map(
    slots.flatMap(({ before }, row) => (before === undefined ? [] : [[before, row] as const])),
  );
  return {
    slots,
    inserts: runs(slots.flatMap(({ before }, row) => (before === undefined ? [row] : []))),
    moves: slots.flatMap(({ kind, key }, to) => {
      if (kind !== "moved" || key === undefined) return [];
      return [{ from: rowNow.get(rowOf.get(key) ?? 0) ?? 0, to, key }];
    }),
    removed: slots.flatMap(({ kind }, row) => (kind === "removed" ? [row] : [])),
  };
}

/** Numbers that follow one another: 3, 4, 5, 9 are 3 to 5 and 9. */
export function runs(
  numbers: readonly number[],
): readonly { readonly row: number; readonly rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of numbers) {
    const last = found.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1 });
  }
  return found;
}
