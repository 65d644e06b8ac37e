import { Rate } from "../../../src/pricing/money/rate";

it.each([
  ["8.1", "0.081", "8.1"],
  [19, "0.19", "19"],
  [7.7, "0.077", "7.7"],
  ["0", "0", "0"],
  [100, "1", "100"],
  ["12.345678", "0.12345678", "12.345678"],
])("%s percent is the fraction %s", (percent, fraction, text) => {
  expect(Rate.ofPercent(percent).toString()).toBe(fraction);
  expect(Rate.ofPercent(percent).percentText()).toBe(text);
});

it.each([
  [0.15, "15", "0.85"],
  ["0.081", "8.1", "0.919"],
  [0, "0", "1"],
  [1, "100", "0"],
  ["0.0000001", "0.00001", "0.9999999"],
])("the fraction %s is %s percent and leaves %s", (fraction, percent, complement) => {
  expect(Rate.ofFraction(fraction).percentText()).toBe(percent);
  expect(Rate.ofFraction(fraction).complement().toString()).toBe(complement);
});

it("knows what is nothing, and what is more than all", () => {
  expect(Rate.zero.toString()).toBe("0");
  expect(Rate.zero.isZero()).toBe(true);
  expect(Rate.ofPercent("0.000001").isZero()).toBe(false);
  expect(Rate.ofPercent(100).isAtMostAll()).toBe(true);
  expect(Rate.ofPercent("100.000001").isAtMostAll()).toBe(false);
});

it("equals a rate of the same value, however it was written", () => {
  expect(Rate.ofPercent(15).equals(Rate.ofFraction("0.15"))).toBe(true);
  expect(Rate.ofPercent(15).equals(Rate.ofFraction("0.16"))).toBe(false);
});

it("is text in JSON and in templates, and never a number", () => {
  expect(JSON.stringify({ rate: Rate.ofPercent("8.1") })).toBe('{"rate":"0.081"}');
  expect(`${Rate.ofPercent(19)}`).toBe("0.19");
  const rate: unknown = Rate.ofPercent(19);
  expect(() => Number(rate)).toThrow(new TypeError("A Rate is not a number"));
  expect(() => (rate as number) + 1).toThrow(TypeError);
});
