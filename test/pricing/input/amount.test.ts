import { parseAmount, parseCost } from "../../../src/pricing/input/amount";
import type { Money } from "../../../src/pricing/money/money";
import { valueOf } from "../../support/quoting";

const text = (amount: Money | undefined) => amount?.toString();

describe.each([
  ["amount", parseAmount],
  ["cost", parseCost],
])("%s", (_name, parse) => {
  it.each([
    [1299, "1299.00"],
    [89.5, "89.50"],
    [16.625, "16.63"],
    [1.005, "1.01"],
    [0.1 + 0.2, "0.30"],
    [0, "0.00"],
    [-0, "0.00"],
    [0.004, "0.00"],
    [1e12, "1000000000000.00"],
    [999_999_999_999.99, "999999999999.99"],
  ])("[M1] %p is %s", (raw, amount) => {
    expect(text(valueOf(parse(raw)))).toBe(amount);
  });

  it("[M1] what a cell calculated counts with the 15 digits that Excel shows", () => {
    const fivePercentOff = 89.5 * (1 - 0.05);
    expect(fivePercentOff).toBeLessThan(85.025);
    expect(text(valueOf(parse(fivePercentOff)))).toBe("85.03");
  });

  it.each([[null], [undefined], [""], [" "], ["\u00a0"]])("%p is no amount", (raw) => {
    expect(parse(raw)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    [1e12 + 0.01, 1e12 + 0.01],
    [-1e12 - 1, -1e12 - 1],
    [1e300, 1e300],
    [NaN, NaN],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    ["89,50", "89,50"],
    ["89.50", "89.50"],
    [true, true],
    [false, false],
    [{}, "[object Object]"],
    [[1], "[object Array]"],
  ])("[M1] %p is refused", (raw, input) => {
    expect(parse(raw)).toEqual({ ok: false, error: { code: "invalidAmount", input } });
  });
});

it.each([
  [-0.005, "-0.01"],
  [-89.5, "-89.50"],
  [-1e12, "-1000000000000.00"],
])("[M1] an amount may be negative: %p is %s", (raw, amount) => {
  expect(text(valueOf(parseAmount(raw)))).toBe(amount);
});

it.each([
  [-0.005, -0.005],
  [-89.5, -89.5],
])("[M1] a cost may not be negative: %p is refused", (raw, input) => {
  expect(parseCost(raw)).toEqual({ ok: false, error: { code: "invalidAmount", input } });
});

it("[M1] a cost that rounds to nothing is nothing", () => {
  expect(text(valueOf(parseCost(-0.004)))).toBe("0.00");
});
