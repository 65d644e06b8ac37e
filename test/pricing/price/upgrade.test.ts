import fc from "fast-check";

import { Money } from "../../../src/pricing/money/money";
import { unitPriceOf } from "../../../src/pricing/price/unitPrice";
import { tierUpgrade } from "../../../src/pricing/price/upgrade";
import { tieredExtensions, userCounts } from "../../support/arbitraries";
import { brokenEdition } from "../../support/brokenEdition";
import { edition, productNamed, users, valueOf } from "../../support/quoting";

function upgrade(name: string, before: number, after: number, paid?: string) {
  const pricePaid = paid === undefined ? undefined : Money.of(paid);
  return tierUpgrade(productNamed(name), users(before), users(after), edition, pricePaid);
}

const amounts = (...question: Parameters<typeof upgrade>) => {
  const { price, credit, difference } = valueOf(upgrade(...question));
  return [price, credit, difference].map(String);
};

it("[U1] Call Recording, 1-20 to 41-80: 2400.00 - 599.00 = 1801.00", () => {
  expect(amounts("Call Recording", 15, 43)).toEqual(["2400.00", "599.00", "1801.00"]);
  const { before, after } = valueOf(upgrade("Call Recording", 15, 43));
  expect([before, after]).toEqual([
    { index: 0, from: 1, to: 20, label: "1-20" },
    { index: 2, from: 41, to: 80, label: "41-80" },
  ]);
});

it.each<[string, number, number, string]>([
  ["Call Recording", 20, 21, "601.00"],
  ["Call Recording", 40, 41, "1200.00"],
  ["Call Recording", 80, 81, "2400.00"],
  ["Call Recording", 150, 151, "2700.00"],
  ["Call Recording", 250, 251, "5000.00"],
  ["Call Recording", 1, 1_000_000, "11901.00"],
  ["Insight Analytics", 30, 100, "5100.00"],
  ["Active Directory Synchronisation", 20, 300, "2746.00"],
])("[U1] %s, %d to %d users: %s", (name, before, after, difference) => {
  expect(amounts(name, before, after)[2]).toBe(difference);
});

it.each<[number, number]>([
  [1, 20],
  [20, 1],
  [45, 45],
  [251, 1_000_000],
])("[U1] %d to %d users is the same tier and costs nothing", (before, after) => {
  expect(amounts("Call Recording", before, after)[2]).toBe("0.00");
  expect(amounts("Call Recording", before, after, "100.00")[2]).toBe("0.00");
});

it.each<[number, number, string, string]>([
  [21, 20, "21-40", "1-20"],
  [300, 45, ">250", "41-80"],
])("[U1] %d to %d users is an error: there is no refund", (before, after, from, to) => {
  expect(upgrade("Call Recording", before, after)).toEqual({
    ok: false,
    error: { code: "lowerTier", before: from, after: to },
  });
});

it.each([
  ["500.00", "500.00", "1900.00"],
  ["0.00", "0.00", "2400.00"],
  ["2399.99", "2399.99", "0.01"],
  ["2400.00", "2400.00", "0.00"],
  ["3000.00", "3000.00", "0.00"],
])(
  "[U1] a price paid of %s replaces the old list price: %s credited, %s to pay",
  (paid, ...due) => {
    expect(amounts("Call Recording", 15, 43, paid)).toEqual(["2400.00", ...due]);
  },
);

it.each(["Pro IVR", "Teams Presence Sync", "Support Premium", "Module Manager"])(
  "[U2] %s has no tier to rise into",
  (product) => {
    expect(upgrade(product, 15, 43)).toEqual({
      ok: false,
      error: { code: "notUpgradable", product },
    });
  },
);

it("[U2] a subscription has no such upgrade: the purchase prices count, whatever is subscribed", () => {
  const subscribedOnly = brokenEdition((draft) => {
    Reflect.deleteProperty(draft.extensions[1].prices, "purchase");
  });
  const [, product = productNamed("Call Recording")] = subscribedOnly.extensions;
  expect(tierUpgrade(product, users(15), users(43), subscribedOnly)).toEqual({
    ok: false,
    error: {
      code: "termNotOffered",
      product: "Call Recording",
      term: "purchase",
      offered: ["sub12", "sub24", "sub36"],
    },
  });
});

describe("composition", () => {
  const ascending = fc
    .tuple(userCounts, userCounts, userCounts)
    .map((counts) => counts.sort((one, other) => one - other));

  it("[U1] the purchase of a tier and the upgrade from it cost what the higher tier costs", () => {
    fc.assert(
      fc.property(tieredExtensions, ascending, (product, [before, , after]) => {
        const bought = valueOf(unitPriceOf(product, "purchase", before, edition)).amount;
        const straight = valueOf(unitPriceOf(product, "purchase", after, edition)).amount;
        const { difference } = valueOf(tierUpgrade(product, before, after, edition));
        expect(bought.plus(difference).toString()).toBe(straight.toString());
      }),
    );
  });

  it("[U1] two upgrades cost what one does", () => {
    fc.assert(
      fc.property(tieredExtensions, ascending, (product, [first, second, third]) => {
        const differenceOf = (...bounds: [typeof first, typeof first]) =>
          valueOf(tierUpgrade(product, ...bounds, edition)).difference;
        const inTwoSteps = differenceOf(first, second).plus(differenceOf(second, third));
        expect(inTwoSteps.toString()).toBe(differenceOf(first, third).toString());
      }),
    );
  });
});
