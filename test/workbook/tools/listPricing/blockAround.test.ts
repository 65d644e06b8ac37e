import { areaAddress, positionOf } from "../../../../src/workbook/connection/addresses";
import { blockAround } from "../../../../src/workbook/tools/listPricing/blockAround";

const SHEET = [
  ["Titel", "", "", "", ""],
  ["", "", "", "", ""],
  ["Produkt", "Laufzeit", "", "Notiz", ""],
  ["a", "Abo24", "", "", ""],
  ["", "", "", "", ""],
  ["b", "Kauf", "", "", ""],
  ["", "", "", "", ""],
  ["", "", "", "", ""],
  ["c", "", "", "", "x"],
];

it.each([
  ["B3", "A1:B6"],
  ["A6", "A1:B6"],
  ["D3", "D3"],
  ["A9", "A9"],
  ["E9", "E9"],
])("A cell at %s is in the block %s", (at, block) => {
  expect(areaAddress(blockAround(SHEET, { row: 0, column: 0 }, positionOf(at)))).toBe(block);
});

it("counts from where the used cells begin", () => {
  const block = blockAround([["a", "b"]], { row: 9, column: 3 }, { row: 9, column: 4 });
  expect(areaAddress(block)).toBe("D10:E10");
});
