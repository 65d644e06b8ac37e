import * as fc from "fast-check";
import { moveFormula } from "../../formula/relative";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { formula } from "./support/formulas";

it.each([
  ["=A1", 2, 1, "=B3"],
  ["=$A1+A$1+$A$1", 2, 1, "=$A3+B$1+$A$1"],
  ["=SUM(A1:$B2)", 1, 0, "=SUM(A2:$B3)"],
  ["=SUM(A:A)", 5, 1, "=SUM(B:B)"],
  ["=SUM(1:$2)", 1, 9, "=SUM(2:$2)"],
  ["=SUM($A$5:A6)", -3, 0, "=SUM($A3:A$5)"],
  ["=SUM(A$5:A6)", -3, 2, "=SUM(C3:C$5)"],
  ["=Preise!A1+'Blatt 1'!A1", 1, 1, "=Preise!B2+'Blatt 1'!B2"],
  ["=SUM(Jan:Mrz!A1)", 1, 0, "=SUM(Jan:Mrz!A2)"],
  ["=A1#", 1, 0, "=A2#"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1", 0, -1, "=#REF!"],
  ["=SUM(A1:B2)", -1, 0, "=SUM(#REF!)"],
  ["=$A$1", -1, -1, "=$A$1"],
  ["=SUM($A$1:$B$2,$A:$B,$1:$2)", 5, 5, "=SUM($A$1:$B$2,$A:$B,$1:$2)"],
  [`=A${SHEET_ROWS}`, 1, 0, "=#REF!"],
  ["=XFD1", 0, 1, "=#REF!"],
  ["=Liste[@Netto]*MwSt", 1, 1, "=Liste[@Netto]*MwSt"],
  ['="A1"', 1, 1, '="A1"'],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["=A1.:.B5", 1, 1, "=B2.:.C6"],
])("%s copied %i down and %i right is %s", (text, rows, columns, expected) => {
  expect(moveFormula(text, rows, columns)).toBe(expected);
});

it("comes back when it is copied back", () => {
  const distance = fc.integer({ min: 0, max: 1000 });
  const inner = formula(SHEET_ROWS - 1000, SHEET_COLUMNS - 1000);
  fc.assert(
    fc.property(inner, distance, distance, (text, rows, columns) => {
      const there = moveFormula(text, rows, columns);
      fc.pre(!hasCrossed(text, there));
      expect(moveFormula(there, -rows, -columns)).toBe(text);
    }),
  );
});

/** Whether a relative end has passed a fixed one: Excel then writes the ends the other way round. */
function hasCrossed(before: string, there: string): boolean {
  const marks = (text: string) => text.replace(/[^$:]/g, "");
  return marks(before) !== marks(there);
}
