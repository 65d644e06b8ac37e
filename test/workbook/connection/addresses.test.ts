import fc from "fast-check";
import {
  areaAddress,
  columnLetters,
  joinedAreas,
} from "../../../src/workbook/connection/addresses";
import {
  anchorName,
  hasMark,
  placeOf,
  withMark,
} from "../../../src/workbook/quoteSheet/anchor/anchor";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("names column %d %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("joins cells to areas that cover each of them once, and nothing else", () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(5) }), {
    selector: ({ row, column }) => `${row} ${column}`,
  });
  fc.assert(
    fc.property(cells, (given) => {
      const covered = joinedAreas(given).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => ({
          row: row + Math.floor(index / columns),
          column: column + (index % columns),
        })),
      );
      const names = (all: typeof covered) =>
        all.map(({ row, column }) => `${row} ${column}`).sort();
      expect(names(covered)).toEqual(names(given));
    }),
  );
});

it("joins a column of lines to one area", () => {
  const lines = Array.from({ length: 500 }, (_, row) => ({ row: row + 20, column: 2 }));
  expect(joinedAreas(lines).map(areaAddress)).toEqual(["C21:C520"]);
});

it.each([
  ["=Angebot!$A$1:$L$40", { sheet: "Angebot", address: "A1:L40" }],
  ["='Kunde''s Blatt!'!$B$2", { sheet: "Kunde's Blatt!", address: "B2" }],
  ["=#REF!", undefined],
  ["=Angebot!#REF!", undefined],
  ["=0.19", undefined],
])("reads where the name %s leads", (formula, place) => {
  expect(placeOf(formula)).toEqual(place);
});

it("names every revision apart", () => {
  expect(anchorName({ id: "a-1", revision: 2 })).toBe("FLUX.Angebot.a_1.2");
});

it("keeps several quotes apart that stand on one sheet", () => {
  const both = withMark(withMark("", "q 1"), "q 11");
  expect(withMark(both, "q 1")).toBe(both);
  expect([hasMark(both, "q 1"), hasMark(both, "q 11"), hasMark(both, "q")]).toEqual([
    true,
    true,
    false,
  ]);
});
