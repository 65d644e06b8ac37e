import { isBlank, isEmpty, quoted } from "../../../src/pricing/input/raw";

it.each([[null], [undefined], [""], [" "], ["\u00a0"], ["\t\n"]])(
  "%p is empty and blank",
  (raw) => {
    expect([isEmpty(raw), isBlank(raw)]).toEqual([true, true]);
  },
);

it.each([[0], [-0]])(
  "%p is blank, since a host may send 0 for a blank cell, but a value",
  (raw) => {
    expect([isEmpty(raw), isBlank(raw)]).toEqual([false, true]);
  },
);

it.each([["0"], ["a"], [1], [NaN], [false], [[]], [{}]])("%p is given", (raw) => {
  expect([isEmpty(raw), isBlank(raw)]).toEqual([false, false]);
});

it.each([
  ["  Call Recordin ", "Call Recordin"],
  ["\u00a0x", "x"],
  ["", ""],
  [45.5, "45.5"],
  [-3, "-3"],
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  [true, "TRUE"],
  [false, "FALSE"],
  [null, "[object Null]"],
  [undefined, "[object Undefined]"],
  [{}, "[object Object]"],
  [[1, 2], "[object Array]"],
  [Symbol("x"), "[object Symbol]"],
  [5n, "[object BigInt]"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(59)}…`],
])("quotes %p as %p", (raw, text) => {
  expect(quoted(raw)).toBe(text);
});
