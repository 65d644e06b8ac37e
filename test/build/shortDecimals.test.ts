import { readFileSync } from "node:fs";
import vm from "node:vm";

import type { Decimal } from "decimal.js";

import type * as MoneyModule from "../../src/pricing/money/money";
import type * as RateModule from "../../src/pricing/money/rate";
import shortDecimals from "../../scripts/build/shortDecimals.js";

const source = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
const short = shortDecimals(source);

/** Money and Rate as the build joins them with what is left of decimal.js. */
function builtAmounts() {
  const script = short.replace("export var Decimal", "var Decimal").replace(/^export .*$/gm, "");
  const ShortDecimal = vm.runInThisContext(
    `(() => {${script}\nreturn Decimal;})()`,
  ) as typeof Decimal;
  jest.doMock("decimal.js", () => ({ Decimal: ShortDecimal }));
  const { Money } = jest.requireActual<typeof MoneyModule>("../../src/pricing/money/money");
  const { Rate } = jest.requireActual<typeof RateModule>("../../src/pricing/money/rate");
  return { Money, Rate, ShortDecimal };
}

const { Money, Rate, ShortDecimal } = builtAmounts();

it("leaves out roots, logarithms and angles with their long constants", () => {
  expect(short).not.toMatch(/\d{100}/);
  expect("sqrt" in ShortDecimal.prototype).toBe(false);
});

it("[M1] amounts do all that they can with what is left", () => {
  const amount = Money.of("89.50");
  const rate = Rate.ofPercent("15");
  const done = {
    plus: amount.plus(Money.of(0.005)),
    minus: amount.minus(Money.of("100")),
    times: amount.times(24),
    share: amount.share(rate),
    fraction: amount.fraction(7, 12),
    wholeTimes: amount.wholeTimes(Money.of("7.40")),
    compare: amount.compare(Money.zero),
    equals: amount.equals(amount),
    isZero: amount.isZero(),
    isNegative: amount.isNegative(),
    orNothing: Money.of(-1).orNothing(),
    toNumber: amount.toNumber(),
    toCents: amount.toCents(),
    toString: amount.toString(),
    toJSON: amount.toJSON(),
  };
  const methods = Object.getOwnPropertyNames(Money.prototype);
  expect(Object.keys(done).sort()).toEqual(methods.filter((name) => name !== "constructor").sort());
  expect(JSON.parse(JSON.stringify(done))).toEqual({
    ...{ plus: "89.51", minus: "-10.50", times: "2148.00", share: "13.43", fraction: "52.21" },
    ...{ wholeTimes: 12, compare: 1, equals: true, isZero: false, isNegative: false },
    ...{ orNothing: "0.00", toNumber: 89.5, toCents: 8950, toString: "89.50", toJSON: "89.50" },
  });
});

it("[M1] rates do all that they can with what is left", () => {
  const rate = Rate.ofFraction("0.125");
  const done = {
    complement: rate.complement(),
    isZero: rate.isZero(),
    isAtMostAll: rate.isAtMostAll(),
    equals: rate.equals(Rate.ofPercent("12.5")),
    percentText: rate.percentText(),
    toString: rate.toString(),
    toJSON: rate.toJSON(),
  };
  const methods = Object.getOwnPropertyNames(Rate.prototype);
  expect(Object.keys(done).sort()).toEqual(methods.filter((name) => name !== "constructor").sort());
  expect(JSON.parse(JSON.stringify(done))).toEqual({
    ...{ complement: "0.875", isZero: false, isAtMostAll: true, equals: true },
    ...{ percentText: "12.5", toString: "0.125", toJSON: "0.125" },
  });
});

it("says so when decimal.js is written in another way", () => {
  expect(() => shortDecimals("PI = 3.14")).toThrow("in another way");
});
