import fc from "fast-check";

import { parseDiscount } from "../../../src/pricing/input/discount";
import { Money } from "../../../src/pricing/money/money";
import { valueOf } from "../../support/quoting";

it.each([
  [0.15, "0.15"],
  [0.125, "0.125"],
  [5e-7, "0.0000005"],
  [1 / 3, "0.333333333333"],
  ["15 %", "0.15"],
  ["15%", "0.15"],
  [" 15 % ", "0.15"],
  ["15\u00a0%", "0.15"],
  ["12,5 %", "0.125"],
  ["12.5%", "0.125"],
  ["0,000001 %", "0.00000001"],
  ["0 %", "0"],
  ["100 %", "1"],
  ["100,000000 %", "1"],
  ["0,15", "0.15"],
  ["0.15", "0.15"],
  [" 0,15 ", "0.15"],
  ["0,12345678", "0.12345678"],
  ["0", "0"],
  [0, "0"],
  [-0, "0"],
  [null, "0"],
  [undefined, "0"],
  ["", "0"],
  ["\u00a0", "0"],
])("[M2] %p takes off the fraction %s", (raw, fraction) => {
  expect(valueOf(parseDiscount(raw)).toString()).toBe(fraction);
});

it.each([
  [15, 15],
  [-0.1, -0.1],
  [1.5, 1.5],
  [1.0000001, 1.0000001],
  [-1e-9, -1e-9],
  ["15", "15"],
  ["-0,1", "-0,1"],
  ["-15 %", "-15 %"],
  ["1,5", "1,5"],
  ["1.00000001", "1.00000001"],
  ["2", "2"],
  ["101 %", "101 %"],
  ["100,000001 %", "100,000001 %"],
  ["1000 %", "1000 %"],
  ["15,1234567 %", "15,1234567 %"],
  ["0,123456789", "0,123456789"],
  ["0,", "0,"],
  [",15", ",15"],
  ["00,15", "00,15"],
  ["%", "%"],
  ["15 % Rabatt", "15 % Rabatt"],
  ["ca. 15 %", "ca. 15 %"],
  ["x0,15", "x0,15"],
  ["0,15x", "0,15x"],
  ["1.5.1 %", "1.5.1 %"],
  ["0,1a", "0,1a"],
  ["15a%", "15a%"],
  ["15 % %", "15 % %"],
  [NaN, NaN],
  [Infinity, Infinity],
  [true, true],
  [false, false],
  [[0.15], "[object Array]"],
  [{}, "[object Object]"],
])("[M2] %p is refused rather than guessed at", (raw, input) => {
  expect(parseDiscount(raw)).toEqual({ ok: false, error: { code: "invalidDiscount", input } });
});

it.each([
  [1, 1],
  [1 - 1e-16, 1],
  [0.9999999999999, 0.9999999999999],
  ["1", "1"],
  [" 1 ", "1"],
  ["1,0", "1,0"],
  ["1.0", "1.0"],
  ["1,00000000", "1,00000000"],
])("[M2] %p may be 1 %% or 100 %%, so it is refused", (raw, input) => {
  expect(parseDiscount(raw)).toEqual({ ok: false, error: { code: "ambiguousDiscount", input } });
});

it.each([
  [0.01, "0.01"],
  ["0,01", "0.01"],
  ["1 %", "0.01"],
  ["1,0 %", "0.01"],
  ["100 %", "1"],
  [0.99, "0.99"],
  [0.999999999999, "0.999999999999"],
])("[M2] %p is clear: %s", (raw, fraction) => {
  expect(valueOf(parseDiscount(raw)).toString()).toBe(fraction);
});

it("[M2] every share from 0 to below 1 is taken, and none without a percent sign from 1 on", () => {
  const numbers = fc.double({ min: 0, max: 200, noNaN: true });
  const decimals = fc
    .tuple(fc.nat(20), fc.nat(99_999_999), fc.constantFrom(",", "."))
    .map(([whole, rest, mark]) => `${whole}${mark}${String(rest).padStart(8, "0")}`);
  fc.assert(
    fc.property(fc.oneof(numbers, decimals), (raw) => {
      const share = typeof raw === "number" ? raw : Number(raw.replace(",", "."));
      const parsed = parseDiscount(raw);
      expect(parsed.ok).toBe(Number(share.toFixed(12)) < 1);
    }),
  );
});

it("[M1] the dust of a calculated cell does not count: 1 - 0.95 is 5 %", () => {
  const rate = valueOf(parseDiscount(1 - 0.95));
  expect(rate.toString()).toBe("0.05");
  expect(Money.of("89.50").share(rate.complement()).toString()).toBe("85.03");
});

it("[M2] reads every hundredth of a percent alike as number, as fraction and as percentage", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), (basisPoints) => {
      const fraction = (basisPoints / 10_000).toFixed(4);
      const percent = (basisPoints / 100).toFixed(2);
      const expected = Number(fraction).toString();
      for (const raw of [
        Number(fraction),
        fraction,
        fraction.replace(".", ","),
        `${percent} %`,
        `${percent.replace(".", ",")}%`,
        1 - (1 - Number(fraction)),
      ]) {
        expect(valueOf(parseDiscount(raw)).toString()).toBe(expected);
      }
    }),
  );
});
