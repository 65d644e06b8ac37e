import { isBlank, isEmpty, quoted, shownNumber } from "../../../src/pricing/input/raw";

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
  [45.5, 45.5],
  [-3, -3],
  [0.28 * 100, 28],
  [0.1 + 0.2, 0.3],
  [NaN, NaN],
  [Infinity, Infinity],
  [true, true],
  [false, false],
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

it.each([
  [0.29 * 100, 29],
  [28.999999999999996, 29],
  [0.28 * 100, 28],
  [1.1 * 30, 33],
  [45.5, 45.5],
  [123_456_789_012_345, 123_456_789_012_345],
  [-0.29 * 100, -29],
  [NaN, NaN],
  [Infinity, Infinity],
])("[P7] a cell shows %p as %p", (number, shown) => {
  expect(shownNumber(number)).toBe(shown);
});
