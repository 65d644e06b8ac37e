import fc from "fast-check";
import { foreignCell } from "../../../../../src/workbook/quoteSheet/deletion/around/foreignCell";
import { refersTo } from "../../../../../src/workbook/quoteSheet/deletion/around/refersTo";

const block = (contents: readonly (readonly unknown[])[], row = 0, column = 0) => ({
  ...{ row, column },
  contents,
});

it.each([
  ["as it was written", [["a", 1]], [["a", 1]], undefined],
  ["text without its apostrophe", [["=1"]], [["'=1"]], undefined],
  ["a formula in the spelling of Excel", [["=Flux.Price( A1 )"]], [["=FLUX.PRICE(A1)"]], undefined],
  [
    "a formula from before the add-in was there",
    [["=_xldudf_FLUX_PRICE(A1)"]],
    [["=FLUX.PRICE(A1)"]],
    undefined,
  ],
  ["another text in a formula", [['="A B"']], [['="a b"']], "A1"],
  ["another reference", [["=A2"]], [["=A1"]], "A1"],
  ["a number in place of a text", [[1]], [["1"]], "A1"],
  ["a cell that was emptied", [["a", ""]], [["a", "b"]], "B1"],
  ["a cell beside", [["a", "b"]], [["a"]], "B1"],
  ["a cell below", [["a"], [0]], [["a"]], "A2"],
])("finds %s", (_what, found, written, address) => {
  expect(foreignCell(block(found), block(written))).toBe(address);
});

it("finds every single cell that is another than it was written, wherever the block stands", () => {
  const content = fc.oneof(fc.integer(), fc.string({ maxLength: 3 }));
  const rows = fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(rows, fc.nat(5), fc.nat(5), fc.nat(), fc.nat(2), (written, row, column, at, c) => {
      const asEntered = written.map((cells) =>
        cells.map((each) => (typeof each === "string" && each !== "" ? `'${each}` : each)),
      );
      const there = block(asEntered, row, column);
      expect(foreignCell(block(written, row, column), there)).toBeUndefined();
      const r = at % written.length;
      const edited = written.map((cells, index) =>
        index === r ? cells.map((each, other) => (other === c ? "by hand" : each)) : cells,
      );
      const letter = String.fromCharCode(65 + column + c);
      expect(foreignCell(block(edited, row, column), there)).toBe(`${letter}${row + r + 1}`);
    }),
  );
});

it.each([
  ["=Angebot!A1", "Angebot", true],
  ["='Angebot A'!A1+1", "Angebot A", true],
  ["=SUM('Kunde''s'!A1:A4)", "Kunde's", true],
  ["=SUM('Jan:Angebot A'!B2)", "Angebot A", true],
  ["=SUM('Angebot A:Mai'!B2)", "Angebot A", true],
  ['=INDIRECT("Angebot!A1")', "Angebot", true],
  ["=angebot!A1", "ANGEBOT", true],
  ["=MeinAngebot!A1", "Angebot", false],
  ["=Angebot2!A1", "Angebot", false],
  ['="Angebot"', "Angebot", false],
  ["Angebot!A1", "Angebot", false],
])("tells whether %s refers to %s: %s", (formula, sheet, expected) => {
  expect(refersTo(formula, sheet)).toBe(expected);
});
