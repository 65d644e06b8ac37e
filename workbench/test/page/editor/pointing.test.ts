import { expectsReference, insertReference } from "../../../page/editor/pointing";

it.each([
  ["=|", true],
  ["=A1+|", true],
  ["=A1 + |", true],
  ["=SUMME(|", true],
  ["=SUMME(A1;|", true],
  ["=SUMME(A1:|", true],
  ["=A1>=|", true],
  ["=A1&|", true],
  ["=SUMME(|A1)", true],
  ["=A1|", false],
  ["=A|1", false],
  ["=SUMME(A1)|", false],
  ["=10%|", false],
  ["=A1#|", false],
  ['="a|', false],
  ["=2|", false],
  ["a+|", false],
  ["|=", false],
])("%s takes an address: %s", (marked, isExpected) => {
  const caret = marked.indexOf("|");
  expect(expectsReference(marked.replace("|", ""), caret)).toBe(isExpected);
});

it("puts in the address that is pointed at, and replaces it by the next one", () => {
  const first = insertReference({ text: "=SUMME()", start: 7, end: 7 }, "A1", undefined);
  expect(first.typed).toEqual({ text: "=SUMME(A1)", start: 9, end: 9 });
  const second = insertReference(first.typed, "A1:B20", first.pointed);
  expect(second.typed).toEqual({ text: "=SUMME(A1:B20)", start: 13, end: 13 });
  expect(second.pointed).toEqual({ start: 7, end: 13 });
});
