import fc from "fast-check";

import { Money } from "../../../src/pricing/money/money";
import { holdingCost } from "../../../src/pricing/price/holdingCost";
import { periodOf, type Term } from "../../../src/pricing/term";

const cost = (term: Term, amount: string, months?: number) =>
  holdingCost({ term, period: periodOf(term), amount: Money.of(amount) }, months).toString();

it.each<[Term, string, number | undefined, string]>([
  ["sub24", "89.50", undefined, "2148.00"],
  ["sub24", "89.50", 1, "2148.00"],
  ["sub24", "89.50", 23, "2148.00"],
  ["sub24", "89.50", 24, "2148.00"],
  ["sub24", "89.50", 25, "2237.50"],
  ["sub24", "89.50", 1_200, "107400.00"],
  ["sub1", "7.50", undefined, "7.50"],
  ["sub1", "7.50", 1, "7.50"],
  ["sub1", "7.50", 7, "52.50"],
  ["sub12", "22.20", undefined, "266.40"],
  ["sub36", "17.84", 36, "642.24"],
])("[T1] [T2] %s at %s a month, held for %p months, costs %s", (term, amount, months, total) => {
  expect(cost(term, amount, months)).toBe(total);
});

it("[T2] [M2] 24 months at 18.99, which is 22.34 less 15 %, cost 455.76", () => {
  expect(cost("sub24", "18.99")).toBe("455.76");
});

it.each<[Term, number | undefined]>([
  ["purchase", undefined],
  ["purchase", 1],
  ["purchase", 100],
  ["once", 36],
])("[T2] %s is paid for once, held for %p months", (term, months) => {
  expect(cost(term, "348.00", months)).toBe("348.00");
});

it.each([
  [undefined, "828.00"],
  [1, "828.00"],
  [12, "828.00"],
  [13, "1656.00"],
  [24, "1656.00"],
  [25, "2484.00"],
])("[T7] a support plan held for %p months costs every started year: %s", (months, total) => {
  expect(cost("yearly", "828.00", months)).toBe(total);
});

it("[T2] costs the monthly price x max(months, minimum term)", () => {
  const subscriptions = fc.constantFrom<[Term, number]>(
    ["sub1", 1],
    ["sub12", 12],
    ["sub24", 24],
    ["sub36", 36],
  );
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(subscriptions, cents, fc.integer({ min: 1, max: 1_200 }), (offer, price, held) => {
      const [term, minimum] = offer;
      const total = cost(term, (price / 100).toFixed(2), held);
      expect(BigInt(total.replace(".", ""))).toBe(BigInt(price) * BigInt(Math.max(held, minimum)));
    }),
  );
});
