import { placeOf, withMark, withoutMark } from "../../../../src/workbook/quoteSheet/anchor/anchor";

describe("where a name leads", () => {
  it.each([
    ["=Angebot!$A$1:$L$40", { sheet: "Angebot", address: "A1:L40" }],
    ["='Angebot A'!$A$1", { sheet: "Angebot A", address: "A1" }],
    ["='Kunde''s'!$A$1:$L$40", { sheet: "Kunde's", address: "A1:L40" }],
    ["='#REF'!$A$1:$C$4", { sheet: "#REF", address: "A1:C4" }],
  ])("is told from %s", (formula, place) => {
    expect(placeOf(formula)).toEqual(place);
  });

  it.each([
    "=#REF!$A$1:$C$4",
    "=#BEZUG!$A$1:$C$4",
    "=#REF!",
    "=#BEZUG!",
    "=Angebot!#REF!",
    "=0.19",
    "",
  ])("is nowhere for %j", (formula) => {
    expect(placeOf(formula)).toBeUndefined();
  });
});

it("takes the mark of one quote out of those of a sheet", () => {
  const both = withMark(withMark("", "a 1"), "b 2");
  expect(withoutMark(both, "a 1")).toBe("b 2");
  expect(withoutMark("a 1", "a 1")).toBe("");
  expect(withoutMark(both, "a")).toBe(both);
});
