import fc from "fast-check";

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

it.each([
  [0.29 * 100, 29],
  [0.57 * 100, 57],
  [0.58 * 100, 58],
  [(0.1 + 0.2) * 10, 3],
])("[P7] reads the calculated %p as %d", (raw, number) => {
  expect(Number.isInteger(raw)).toBe(false);
  expect(wholeNumberOf(raw, 100)).toBe(number);
});

it.each([[45.5], [45.000_000_000_001], [44.999_999_999_9], [0.4], [100.5]])(
  "[P7] refuses %p, which a cell shows with decimals",
  (raw) => {
    expect(wholeNumberOf(raw, 100)).toBeUndefined();
  },
);

it("[P7] reads every percentage of every count as Excel shows it, and no fraction", () => {
  const counts = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(counts, fc.constantFrom(100, 10, 3, 7, 12), (count, parts) => {
      expect(wholeNumberOf((count / parts) * parts, 10_000)).toBe(count);
      expect(wholeNumberOf(count - 0.5, 10_000)).toBeUndefined();
    }),
  );
});
