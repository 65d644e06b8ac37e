import {
  compareFor,
  isComparable,
} from "../../../../src/taskpane/priceLookup/comparison/comparisonLookup";
import { lookUp } from "../../../../src/taskpane/priceLookup/lookup";
import {
  emptyPriceLookup,
  type TypedField,
} from "../../../../src/taskpane/priceLookup/priceLookupState";

function compared(typed: Partial<Record<TypedField, string>>) {
  const state = { ...emptyPriceLookup, typed: { ...emptyPriceLookup.typed, ...typed } };
  const lookup = lookUp(state);
  return { isComparable: isComparable(lookup), ...compareFor(state, lookup, "de") };
}

it("[T2] compares over the longest minimum term where no months are given", () => {
  const { comparison } = compared({ product: "Call Recording", users: "45" });
  expect(comparison?.months).toBe(36);
  expect(comparison?.options.map(({ term, total }) => [term, total.toString()])).toEqual([
    ["purchase", "2400.00"],
    ["sub12", "4236.84"],
    ["sub24", "3222.00"],
    ["sub36", "2573.64"],
  ]);
});

it("adds the upgrade cost to the purchase", () => {
  const { comparison } = compared({
    product: "Call Recording",
    users: "45",
    months: "24",
    upgradeCost: "1.200,00",
  });
  expect(comparison?.options[0]?.total.toString()).toBe("3600.00");
});

// The minimum term of Abo36 alone costs 36 × 71,49 = 2.573,64, more than the purchase.
it("[T2] tells from which month the purchase is cheaper than each subscription", () => {
  const { breakEvens } = compared({ product: "Call Recording", users: "45" });
  expect(breakEvens).toEqual([
    { term: "sub12", month: 21 },
    { term: "sub24", month: 27 },
    { term: "sub36", month: 1 },
  ]);
  // 21 × 117,69 is 2.471,49; with 179 for upgrades the purchase is 2.579, more than the minimum term of Abo36.
  const { breakEvens: withUpgrades } = compared({
    product: "Call Recording",
    users: "45",
    upgradeCost: "179",
  });
  expect(withUpgrades.map(({ month }) => month)).toEqual([22, 29, 37]);
  expect(compared({ product: "Teams Presence Sync", users: "12" }).breakEvens).toEqual([]);
});

it.each([
  [{ months: "0" }, "months"],
  [{ months: "zwei" }, "months"],
  [{ upgradeCost: "1.50" }, "upgradeCost"],
] as const)("waits while %j is no number", (typed, field) => {
  const result = compared({ product: "Call Recording", users: "45", ...typed });
  expect(result[field].ok).toBe(false);
  expect(result.comparison).toBeUndefined();
});

it.each([
  ["Call Recording", true],
  ["Teams Presence Sync", true],
  ["Support Premium", false],
  ["Module Manager", false],
])("has something to compare for %s: %s", (product, expected) => {
  expect(compared({ product, users: "45" }).isComparable).toBe(expected);
});
