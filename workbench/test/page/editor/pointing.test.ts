import { cycleReference, expectsReference, insertReference } from "../../../page/editor/pointing";

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

it.each([
  ["=A1|", "=$A$1|"],
  ["=$A$1|", "=A$1|"],
  ["=A$1|", "=$A1|"],
  ["=$A1|", "=A1|"],
  ["=SUMME(B|2:C3)", "=SUMME($B$2:$C$3|)"],
  ["=Tabelle1!A1|+2", "=Tabelle1!$A$1|+2"],
  ["='x y'!A1|", "='x y'!$A$1|"],
  ["=A:C|", "=$A:$C|"],
  ["=$A:$C|", "=A:C|"],
  ["=$1:$3|", "=1:3|"],
  ["=Preis|", "=Preis|"],
  ["=2+|3", "=2+|3"],
  ["", ""],
])("F4 makes %s into %s", (before, after) => {
  const caret = Math.max(before.indexOf("|"), 0);
  const { text, end } = cycleReference({ text: before.replace("|", ""), start: caret, end: caret });
  expect(after.includes("|") ? `${text.slice(0, end)}|${text.slice(end)}` : text).toBe(after);
});
