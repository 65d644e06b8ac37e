import fc from "fast-check";

import { tierIndexOf, tierOf, tiersOf } from "../../src/pricing/tier";
import { userCounts } from "../support/arbitraries";
import { edition, users } from "../support/quoting";

const BOUNDS = edition.tierUpperBounds;

it("[P3] 38 PBX users and 5 User Light are 43 installed users, who fall into the tier 41-80", () => {
  expect(tierOf(users(38 + 5), BOUNDS)).toEqual({ index: 2, from: 41, to: 80, label: "41-80" });
});

it.each([
  [1, 0, "1-20"],
  [20, 0, "1-20"],
  [21, 1, "21-40"],
  [40, 1, "21-40"],
  [41, 2, "41-80"],
  [80, 2, "41-80"],
  [81, 3, "81-150"],
  [150, 3, "81-150"],
  [151, 4, "151-250"],
  [250, 4, "151-250"],
  [251, 5, ">250"],
  [1_000_000, 5, ">250"],
])("[P3] %d installed users fall into tier %d, %s", (count, index, label) => {
  expect(tierOf(users(count), BOUNDS)).toMatchObject({ index, label });
  expect(tierIndexOf(count, BOUNDS)).toBe(index);
});

it("[P3] there are six tiers, inclusive of their bounds, the last one open", () => {
  expect(tiersOf(BOUNDS)).toEqual([
    { index: 0, from: 1, to: 20, label: "1-20" },
    { index: 1, from: 21, to: 40, label: "21-40" },
    { index: 2, from: 41, to: 80, label: "41-80" },
    { index: 3, from: 81, to: 150, label: "81-150" },
    { index: 4, from: 151, to: 250, label: "151-250" },
    { index: 5, from: 251, to: undefined, label: ">250" },
  ]);
});

it("[P3] every user count falls into exactly one tier, the one that is found", () => {
  fc.assert(
    fc.property(userCounts, (count) => {
      const holding = tiersOf(BOUNDS).filter(
        ({ from, to }) => from <= count && count <= (to ?? Infinity),
      );
      expect(holding).toEqual([tierOf(count, BOUNDS)]);
    }),
  );
});
