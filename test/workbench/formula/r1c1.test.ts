import * as fc from "fast-check";
import { areaOf, SHEET_COLUMNS, SHEET_ROWS } from "../../../workbench/model/area";
import { fromR1C1, toR1C1 } from "../../../workbench/formula/r1c1";
import { formula } from "./support/formulas";

it.each([
  ["B2", "=A1", "=R[-1]C[-1]"],
  ["B2", "=B2", "=RC"],
  ["B2", "=$A$1+$A1+A$1", "=R1C1+R[-1]C1+R1C[-1]"],
  ["C3", "=SUM(A1:C3)", "=SUM(R[-2]C[-2]:RC)"],
  ["B2", "=SUM(A:A,$3:$3)", "=SUM(C[-1],R3)"],
  ["B2", "=Preise!C2", "=Preise!RC[1]"],
  ["B2", "='Blatt 1'!C2#", "='Blatt 1'!RC[1]#"],
  ["B2", '=IF(A2>1.5,"R1C1",MwSt)', '=IF(RC[-1]>1.5,"R1C1",MwSt)'],
  ["B2", "=Liste[@Netto]", "=Liste[@Netto]"],
  ["B2", "=FLUX.PRICE(A2,B1)", "=FLUX.PRICE(RC[-1],R[-1]C)"],
])("at %s %s is %s", (address, a1, r1c1) => {
  expect(toR1C1(a1, areaOf(address))).toBe(r1c1);
  expect(fromR1C1(r1c1, areaOf(address))).toBe(a1);
});

it("gives #REF! for what is off the sheet", () => {
  expect(fromR1C1("=R[-1]C", { row: 0, column: 0 })).toBe("=#REF!");
});

it("comes back from R1C1 notation as it was", () => {
  const at = fc.record({ row: fc.nat(SHEET_ROWS - 1), column: fc.nat(SHEET_COLUMNS - 1) });
  fc.assert(
    fc.property(formula(), at, (text, position) => {
      expect(fromR1C1(toR1C1(text, position), position)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
