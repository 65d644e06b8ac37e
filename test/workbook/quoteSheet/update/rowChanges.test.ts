import fc from "fast-check";
import { rowChanges, type RowChanges } from "../../../../src/workbook/quoteSheet/update/rowChanges";

const LETTERS = "a b c d e f g h i j k l".split(" ");

/** What a sheet does when it is told so: rows by their keys, or by their place where they had none. */
function carriedOut(keys: readonly (string | undefined)[], changes: RowChanges) {
  const rows: (string | undefined)[] = keys.map((key, row) => key ?? `typed ${row}`);
  for (const { row, rows: count } of changes.inserts) {
    rows.splice(row, 0, ...Array.from({ length: count }, () => undefined));
  }
  expect(rows).toHaveLength(changes.slots.length);
  for (const { from, to } of changes.moves) {
    expect(rows[to]).toBeUndefined();
    rows[to] = rows[from];
    rows[from] = "moved away";
  }
  changes.slots.forEach(({ kind, key }, row) => {
    if (kind === "inserted") rows[row] = key;
  });
  return rows.filter((_, row) => !changes.removed.includes(row));
}

it.each([
  ["nothing to do", ["a", "b"], ["a", "b"], ["a", "b"]],
  ["a new row", ["a", "b"], ["a", "x", "b"], ["a", "x", "b"]],
  ["a row less", ["a", "b", "c"], ["a", "c"], ["a", "c"]],
  ["a moved row", ["a", "b", "c", "d"], ["a", "c", "b", "d"], ["a", "c", "b", "d"]],
  ["a row of the user", ["a", undefined, "b"], ["a", "x", "b"], ["a", "x", "typed 1", "b"]],
])("%s", (_kind, keys, wanted, expected) => {
  expect(carriedOut(keys, rowChanges(keys, wanted))).toEqual(expected);
});

it("moves no more rows than it must", () => {
  const keys = ["a", "b", "c", "d", "e"];
  expect(rowChanges(keys, ["e", "a", "b", "c", "d"]).moves).toHaveLength(1);
});

it("ends with the wanted rows in their order and every row of the user", () => {
  const names = fc.uniqueArray(fc.constantFrom(...LETTERS), { maxLength: 12 });
  const sheets = fc.tuple(names, fc.array(fc.nat(12), { maxLength: 4 })).map(([keys, gaps]) => {
    const rows: (string | undefined)[] = [...keys];
    for (const gap of gaps) rows.splice(gap, 0, undefined);
    return rows;
  });
  fc.assert(
    fc.property(sheets, names, (keys, wanted) => {
      const after = carriedOut(keys, rowChanges(keys, wanted));
      expect(after.filter((row) => !row?.startsWith("typed"))).toEqual(wanted);
      expect(after.filter((row) => row?.startsWith("typed"))).toHaveLength(
        keys.filter((key) => key === undefined).length,
      );
    }),
  );
});
