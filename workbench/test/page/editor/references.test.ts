import { addressOf } from "../../../model/area";
import { rangesIn } from "../../../page/editor/references";

it.each([
  ["=A1+B2:C3", ["A1", "B2:C3"], [0, 1]],
  ["=A1+$A$1*a1", ["A1"], [0]],
  ["=SUMME(A:A;Preise!B2;Kunden!B2)", ["A:A", "B2"], [0, 1]],
  ["=preise!B2+'Kunden'!C3", ["B2"], [0]],
  ['="A1"&Benutzer', [], []],
  ["A1", [], []],
  ["=", [], []],
])("%s names %j of its sheet", (text, addresses, indices) => {
  const ranges = rangesIn(text, "Preise", "Preise");
  expect(ranges.map(({ area }) => addressOf(area))).toEqual(addresses);
  expect(ranges.map(({ index }) => index)).toEqual(indices);
});

it("shows on another sheet only what is named with it", () => {
  const ranges = rangesIn("=A1+Kunden!B2", "Preise", "Kunden");
  expect(ranges.map(({ area }) => addressOf(area))).toEqual(["B2"]);
});
