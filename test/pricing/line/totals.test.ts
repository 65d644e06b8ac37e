import fc from "fast-check";

import type { PricedLine } from "../../../src/pricing/line/line";
import { totalsOf } from "../../../src/pricing/line/totals";
import { pricedLines } from "../../support/arbitraries";
import { centsOfText, divideRounded, textOfCents } from "../../support/centOracle";
import { pricedLine } from "../../support/quoting";

const textsOf = (lines: readonly PricedLine[]) => ({ ...toTexts(totalsOf(lines)) });
const toTexts = (totals: ReturnType<typeof totalsOf>) =>
  Object.fromEntries(Object.entries(totals).map(([name, amount]) => [name, amount.toString()]));

it("[M5] the whole quote, worked: one-off, monthly and yearly apart, MRR, ARR and TCV", () => {
  const lines = [
    pricedLine("Pro IVR", "purchase", { userCount: 43 }),
    pricedLine("Call Recording", "sub24", { userCount: 43 }),
    pricedLine("Teams Presence Sync", "sub12", { userCount: 12 }),
    pricedLine("Support Premium", "yearly"),
  ];
  expect(textsOf(lines)).toEqual({
    oneOff: "249.00",
    monthly: "111.70",
    yearly: "828.00",
    mrr: "180.70",
    arr: "2168.40",
    tcv: "3491.40",
  });
});

it("[M5] a quote without lines is nothing", () => {
  expect(textsOf([])).toEqual({
    oneOff: "0.00",
    monthly: "0.00",
    yearly: "0.00",
    mrr: "0.00",
    arr: "0.00",
    tcv: "0.00",
  });
});

it("[M5] what is paid once is no recurring revenue", () => {
  const lines = [
    pricedLine("AntiFraud", "purchase", { quantity: 2 }),
    pricedLine("Support Basic", "once"),
  ];
  expect(textsOf(lines)).toMatchObject({
    oneOff: "546.00",
    mrr: "0.00",
    arr: "0.00",
    tcv: "546.00",
  });
});

it("[M5] MRR is rounded once, ARR is twelve times what it was before", () => {
  const lines = [pricedLine("Support Premium", "yearly", { discount: "0.0001" })];
  // 828.00 less 0.01 % is 827.9172, rounded 827.92; a twelfth of it is 68.99333...
  expect(textsOf(lines)).toMatchObject({ yearly: "827.92", mrr: "68.99", arr: "827.92" });
});

it("[M5] [T2] TCV counts each subscription over its minimum term, a support plan for a year", () => {
  const lines = [
    pricedLine("Teams Presence Sync", "sub1", { userCount: 5 }),
    pricedLine("AntiFraud", "sub12"),
    pricedLine("AntiFraud", "sub36", { quantity: 2 }),
    pricedLine("Support Enterprise", "yearly"),
  ];
  // 7.50 + 12 x 7.00 + 36 x 14.00 + 1548.00
  expect(textsOf(lines)).toMatchObject({ monthly: "28.50", yearly: "1548.00", tcv: "2143.50" });
});

describe("sums", () => {
  const quotes = fc.array(pricedLines, { maxLength: 12 });
  const MINIMUM: Readonly<Record<string, number>> = {
    purchase: 1,
    once: 1,
    sub1: 1,
    sub12: 12,
    yearly: 1,
    sub24: 24,
    sub36: 36,
  };
  const centsOf = (lines: readonly PricedLine[]) =>
    lines.map(({ net }) => centsOfText(net.toString())).reduce((sum, net) => sum + net, 0n);

  it("[M5] do not depend on the order of the lines", () => {
    const shuffled = quotes.chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(textsOf(others)).toEqual(textsOf(lines));
      }),
    );
  });

  it("[M5] are the sums of the lines of each period, in whole cents", () => {
    fc.assert(
      fc.property(quotes, (lines) => {
        const sumOf = (period: string) => centsOf(lines.filter((line) => line.period === period));
        const [monthly, yearly] = [sumOf("month"), sumOf("year")];
        const contract = lines.map(
          ({ line, net }) => centsOfText(net.toString()) * BigInt(MINIMUM[line.term] ?? NaN),
        );
        expect(textsOf(lines)).toEqual({
          oneOff: textOfCents(sumOf("once")),
          monthly: textOfCents(monthly),
          yearly: textOfCents(yearly),
          mrr: textOfCents(divideRounded(12n * monthly + yearly, 12n)),
          arr: textOfCents(12n * monthly + yearly),
          tcv: textOfCents(contract.reduce((sum, net) => sum + net, 0n)),
        });
      }),
    );
  });

  it("[M5] of two quotes add up, but for the rounding of MRR", () => {
    fc.assert(
      fc.property(quotes, quotes, (one, other) => {
        const [first, second] = [totalsOf(one), totalsOf(other)];
        const both = totalsOf([...one, ...other]);
        for (const name of ["oneOff", "monthly", "yearly", "arr", "tcv"] as const) {
          expect(both[name].toString()).toBe(first[name].plus(second[name]).toString());
        }
      }),
    );
  });
});
