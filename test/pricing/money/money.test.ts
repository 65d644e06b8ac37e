import fc from "fast-check";

import { Money } from "../../../src/pricing/money/money";
import { Rate } from "../../../src/pricing/money/rate";
import { cents } from "../../support/arbitraries";
import { divideRounded, textOfCents } from "../../support/centOracle";

const moneyOf = (amount: bigint) => Money.of(textOfCents(amount));

describe("rounding", () => {
  it.each([
    ["16.625", "16.63"],
    ["54.125", "54.13"],
    ["-16.625", "-16.63"],
    ["0.005", "0.01"],
    ["-0.005", "-0.01"],
    ["0.004999999999999999999", "0.00"],
    ["-0.004", "0.00"],
    ["1.005", "1.01"],
    ["2.675", "2.68"],
    ["1299", "1299.00"],
    ["0.1", "0.10"],
  ])("[M1] %s is %s, half away from zero", (amount, rounded) => {
    expect(Money.of(amount).toString()).toBe(rounded);
  });

  it.each([
    [1.005, "1.01"],
    [2.675, "2.68"],
    [-1.005, "-1.01"],
    [0.1 + 0.2, "0.30"],
    [89.5, "89.50"],
    [1e12, "1000000000000.00"],
  ])("[M1] the number %s counts with its decimal notation: %s", (amount, rounded) => {
    expect(Money.of(amount).toString()).toBe(rounded);
  });

  it("[M1] 19 % of 89.50 is 17.005, rounded 17.01", () => {
    expect(Money.of("89.50").share(Rate.ofPercent(19)).toString()).toBe("17.01");
  });

  it("[M1] 7.30 x 3 x 0.85 is 18.615, rounded 18.62", () => {
    expect(Money.of("7.30").times(3).share(Rate.ofFraction("0.85")).toString()).toBe("18.62");
  });

  it("[M1] 8.29 x 12 x 0.875 is 87.045, rounded 87.05", () => {
    expect(Money.of("8.29").times(12).share(Rate.ofFraction(0.875)).toString()).toBe("87.05");
  });

  it("[M1] 89.50 less 5 % is 85.025, rounded 85.03", () => {
    const rate = Rate.ofFraction(0.05).complement();
    expect(Money.of("89.50").share(rate).toString()).toBe("85.03");
  });

  it("[M1] a share of a large amount is rounded from its exact value", () => {
    // 999,999,993,150.23 x 0.98765433 = 987,654,323,234.7949999959
    const share = Money.of("999999993150.23").share(Rate.ofFraction("0.98765433"));
    expect(share.toString()).toBe("987654323234.79");
  });

  it("[M1] a fraction is rounded once, after the multiplication", () => {
    expect(Money.of("828.00").fraction(6, 12).toString()).toBe("414.00");
    expect(Money.of("100.00").fraction(2, 3).toString()).toBe("66.67");
    expect(Money.of("-100.00").fraction(2, 3).toString()).toBe("-66.67");
    expect(Money.of("724.50").fraction(1, 12).toString()).toBe("60.38");
  });
});

describe("arithmetic", () => {
  it("adds, subtracts and multiplies", () => {
    expect(Money.of("0.10").plus(Money.of("0.20")).toString()).toBe("0.30");
    expect(Money.of("2400").minus(Money.of("599")).toString()).toBe("1801.00");
    expect(Money.of("18.99").times(24).toString()).toBe("455.76");
    expect(Money.of("18.99").times(0).toString()).toBe("0.00");
  });

  it("sums any number of amounts", () => {
    expect(Money.sum([]).toString()).toBe("0.00");
    const amounts = [Money.of("249.00"), Money.of("111.70"), Money.of("828.00")];
    expect(Money.sum(amounts).toString()).toBe("1188.70");
  });

  it.each([
    ["2400.00", "89.50", 26],
    ["179.00", "89.50", 2],
    ["178.99", "89.50", 1],
    ["89.49", "89.50", 0],
  ])("%s holds %s whole times: %d", (amount, part, times) => {
    expect(Money.of(amount).wholeTimes(Money.of(part))).toBe(times);
  });

  it.each([
    ["1.00", "2.00", -1],
    ["2.00", "2.00", 0],
    ["2.01", "2.00", 1],
    ["-1.00", "0.00", -1],
  ])("compares %s with %s: %d", (one, other, order) => {
    expect(Math.sign(Money.of(one).compare(Money.of(other)))).toBe(order);
    expect(Money.of(one).equals(Money.of(other))).toBe(order === 0);
  });

  it.each([
    ["-0.01", { isNegative: true, isZero: false, orNothing: "0.00" }],
    ["-0.004", { isNegative: false, isZero: true, orNothing: "0.00" }],
    ["0", { isNegative: false, isZero: true, orNothing: "0.00" }],
    ["0.01", { isNegative: false, isZero: false, orNothing: "0.01" }],
  ])("knows the sign of %s", (text, expected) => {
    const amount = Money.of(text);
    expect({
      isNegative: amount.isNegative(),
      isZero: amount.isZero(),
      orNothing: amount.orNothing().toString(),
    }).toEqual(expected);
  });
});

describe("output", () => {
  it.each([
    ["1299.00", 1299, 129900],
    ["17.01", 17.01, 1701],
    ["-0.10", -0.1, -10],
    ["0.29", 0.29, 29],
  ])(
    "[M1] %s leaves for a cell as the nearest double, or as whole cents",
    (text, euro, inCents) => {
      expect(Money.of(text).toNumber()).toBe(euro);
      expect(Money.of(text).toCents()).toBe(inCents);
    },
  );

  it("has no negative zero", () => {
    expect(Money.of("-0.004").toNumber()).toBe(0);
    expect(Money.of("-0.004").toCents()).toBe(0);
    expect(Money.of("-5").times(0).toNumber()).toBe(0);
  });

  it("is text with two places in JSON and in templates", () => {
    expect(JSON.stringify({ net: Money.of("89.5") })).toBe('{"net":"89.50"}');
    expect(`${Money.of("1200")}`).toBe("1200.00");
  });

  it("refuses to take part in arithmetic and comparison of numbers", () => {
    const amount: unknown = Money.of("1.00");
    expect(() => Number(amount)).toThrow(new TypeError("Money is not a number"));
    expect(() => (amount as number) < 2).toThrow(TypeError);
    expect(() => (amount as number) + 1).toThrow(TypeError);
  });
});

describe("against whole cents", () => {
  const counts = fc.integer({ min: -1_000_000, max: 1_000_000 });

  it("[M1] reads and writes every amount without loss", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(moneyOf(amount).toString()).toBe(textOfCents(amount));
        expect(moneyOf(amount).toNumber()).toBe(Number(textOfCents(amount)));
        expect(moneyOf(amount).toCents()).toBe(Number(amount));
        expect(Money.of(moneyOf(amount).toNumber()).toString()).toBe(textOfCents(amount));
      }),
    );
  });

  it("[M1] adds, subtracts, multiplies and compares exactly", () => {
    fc.assert(
      fc.property(cents, cents, counts, (one, other, count) => {
        expect(moneyOf(one).plus(moneyOf(other)).toString()).toBe(textOfCents(one + other));
        expect(moneyOf(one).minus(moneyOf(other)).toString()).toBe(textOfCents(one - other));
        expect(moneyOf(one).times(count).toString()).toBe(textOfCents(one * BigInt(count)));
        expect(moneyOf(one).compare(moneyOf(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it("[M1] rounds a share half away from zero", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 1_000_000 }), (amount, millionths) => {
        const rate = Rate.ofFraction((millionths / 1_000_000).toFixed(6));
        const expected = divideRounded(amount * BigInt(millionths), 1_000_000n);
        expect(moneyOf(amount).share(rate).toString()).toBe(textOfCents(expected));
      }),
      { numRuns: 300 },
    );
  });

  it("[M1] rounds a fraction half away from zero", () => {
    const parts = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(cents, parts, fc.integer({ min: 1, max: 12 }), (amount, count, outOf) => {
        const expected = divideRounded(amount * BigInt(count), BigInt(outOf));
        expect(moneyOf(amount).fraction(count, outOf).toString()).toBe(textOfCents(expected));
      }),
      { numRuns: 300 },
    );
  });

  it("counts how many whole times one amount holds another", () => {
    const positive = fc.bigInt({ min: 1n, max: 1_000_000_000n });
    fc.assert(
      fc.property(positive, positive, (amount, part) => {
        expect(moneyOf(amount).wholeTimes(moneyOf(part))).toBe(Number(amount / part));
      }),
    );
  });
});
