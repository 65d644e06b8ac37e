import { completeFormula } from "../../../page/editor/completeFormula";

it.each([
  ["=SUMME(A1:A3", "=SUMME(A1:A3)"],
  ["=WENN(A1>2;SUMME(1;2", "=WENN(A1>2;SUMME(1;2))"],
  ['=FLUX.PRICE("Call Recording";"Abo24";45', '=FLUX.PRICE("Call Recording";"Abo24";45)'],
  ['=FLUX.TIER("4(3', '=FLUX.TIER("4(3")'],
  ["=SUMME(A1)", "=SUMME(A1)"],
  ["=A1)", "=A1)"],
  ["=", "="],
  ["(A1", "(A1"],
  ['"offen', '"offen'],
  ["", ""],
])("%s becomes %s", (typed, expected) => {
  expect(completeFormula(typed)).toBe(expected);
});
