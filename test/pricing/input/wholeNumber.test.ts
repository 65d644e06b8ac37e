import { wholeNumberOf } from "../../../src/pricing/input/wholeNumber";

it.each([
  [1, 1],
  [9, 9],
  [10, 10],
  ["10", 10],
  [" 7\u00a0", 7],
  ["000000007", 7],
])("reads %p as %d, of at most 10", (raw, number) => {
  expect(wholeNumberOf(raw, 10)).toBe(number);
});

it.each([[0], [11], ["0"], ["11"], ["0000000007"], [1.5], ["1.0"], [""], [null], [true], [5n]])(
  "refuses %p, of at most 10",
  (raw) => {
    expect(wholeNumberOf(raw, 10)).toBeUndefined();
  },
);
