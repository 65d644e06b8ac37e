import fc from "fast-check";

import { breakEvenMonth } from "../../../src/pricing/comparison/breakEven";
import { holdingCost } from "../../../src/pricing/price/holdingCost";
import { unitPriceOf } from "../../../src/pricing/price/unitPrice";
import type { Term } from "../../../src/pricing/term";
import { tieredExtensions, userCounts } from "../../support/arbitraries";
import { edition, productNamed, users, valueOf } from "../../support/quoting";

function breakEven(name: string, term: Term, userCount?: number) {
  const count = userCount === undefined ? undefined : users(userCount);
  return breakEvenMonth(productNamed(name), term, count, edition);
}

it.each<[string, Term, number | undefined, number]>([
  ["Call Recording", "sub24", 45, 27],
  // 20 x 117.69 = 2353.80, 21 x 117.69 = 2471.49, of 2400.00
  ["Call Recording", "sub12", 45, 21],
  // The minimum term alone costs 36 x 71.49 = 2573.64.
  ["Call Recording", "sub36", 45, 1],
  // 26 x 22.34 = 580.84, 27 x 22.34 = 603.18, of 599.00
  ["Call Recording", "sub24", 1, 27],
  // 14 x 7.00 = 98.00, 15 x 7.00 = 105.00, of 99.00
  ["AntiFraud", "sub12", undefined, 15],
  // 24 x 7.00 = 168.00
  ["AntiFraud", "sub24", undefined, 1],
  // 20 x 12.21 = 244.20, 21 x 12.21 = 256.41, of 249.00
  ["Pro IVR", "sub12", 45, 21],
])("[T2] %s, %s, %p users: the subscription has cost more by month %d", (...question) => {
  const [name, term, count, month] = question;
  expect(breakEven(name, term, count)).toEqual({ ok: true, value: month });
});

it("[T2] to have cost as much is not yet to have cost more", () => {
  // 12 x 0.50 = 6.00, the price of the purchase.
  const product = {
    kind: "flat",
    id: "half",
    name: "Half",
    prices: { purchase: "6.00", sub12: "0.50", sub24: "0.50", sub36: "0.50" },
  } as const;
  expect(breakEvenMonth(product, "sub12", undefined, edition)).toEqual({ ok: true, value: 13 });
});

it("[P7] needs a user count where the price does", () => {
  expect(breakEven("Call Recording", "sub24")).toEqual({
    ok: false,
    error: { code: "missingUserCount", product: "Call Recording" },
  });
});

it.each<[string, Term, readonly Term[]]>([
  ["Call Recording", "purchase", ["sub12", "sub24", "sub36"]],
  ["Call Recording", "yearly", ["sub12", "sub24", "sub36"]],
  ["Teams Presence Sync", "once", ["sub1", "sub12", "sub24", "sub36"]],
  ["Support Premium", "yearly", []],
])("[P6] %s, %s is no subscription", (name, term, offered) => {
  expect(breakEven(name, term, 45)).toEqual({
    ok: false,
    error: { code: "notASubscription", term, offered },
  });
});

it("[P6] a subscription that is not offered is an error", () => {
  expect(breakEven("Call Recording", "sub1", 45)).toEqual({
    ok: false,
    error: {
      code: "termNotOffered",
      product: "Call Recording",
      term: "sub1",
      offered: ["purchase", "sub12", "sub24", "sub36"],
    },
  });
});

it.each<[string, Term]>([
  ["Teams Presence Sync", "sub12"],
  ["Module Manager", "sub12"],
])("[P6] %s has no purchase to compare with", (product, term) => {
  expect(breakEven(product, term, 45)).toEqual({
    ok: false,
    error: { code: "noPurchasePrice", product },
  });
});

it("[T2] by that month it costs more than the purchase, and a month earlier it does not", () => {
  const terms = fc.constantFrom<Term>("sub12", "sub24", "sub36");
  fc.assert(
    fc.property(tieredExtensions, terms, userCounts, (product, term, count) => {
      const month = valueOf(breakEvenMonth(product, term, count, edition));
      const monthly = valueOf(unitPriceOf(product, term, count, edition));
      const purchase = valueOf(unitPriceOf(product, "purchase", count, edition)).amount;
      expect(holdingCost(monthly, month).compare(purchase)).toBe(1);
      if (month > 1) expect(holdingCost(monthly, month - 1).compare(purchase)).not.toBe(1);
    }),
  );
});
