import { listDifference } from "../../../src/priceLists";
import { priceEntries } from "../../../src/pricing";
import { brokenEdition } from "../../support/brokenEdition";
import { edition202209 } from "../../support/edition202209";
import { edition202701 } from "../../support/edition202701";

it("[C1] a list does not differ from itself", () => {
  expect(listDifference(edition202209, edition202209)).toEqual({
    earlier: edition202209,
    later: edition202209,
    changes: [],
    unchanged: priceEntries(edition202209).length,
    added: [],
    removed: [],
    addedPrices: [],
    removedPrices: [],
    packSizes: [],
  });
});

it("[C1] changed prices come with the largest share first", () => {
  const later = brokenEdition((draft) => {
    draft.extensions[3].prices.purchase = "108.90";
    draft.extensions[1].prices.purchase[5] = "12000.00";
    draft.extensions[1].prices.purchase[0] = "599.01";
  });
  const { changes, unchanged } = listDifference(edition202209, later);
  expect(
    changes.map(({ product, term, tierLabel, before, after, difference, share }) => [
      product.name,
      term,
      tierLabel,
      ...[before, after, difference].map(String),
      Math.round(share * 10_000) / 100,
    ]),
  ).toEqual([
    ["AntiFraud", "purchase", undefined, "99.00", "108.90", "9.90", 10],
    ["Call Recording", "purchase", ">250", "12500.00", "12000.00", "-500.00", -4],
    ["Call Recording", "purchase", "1-20", "599.00", "599.01", "0.01", 0],
  ]);
  expect(unchanged).toBe(priceEntries(edition202209).length - 3);
});

it("[C1] [P3] [P5] [P6] says what came and what went", () => {
  const difference = listDifference(edition202209, edition202701);
  expect(difference.added.map(({ name }) => name)).toEqual(["Voicemail Transcription"]);
  expect(difference.removed.map(({ name }) => name)).toEqual(["HD Ringtones"]);
  expect(difference.packSizes.map(({ product, ...sizes }) => [product.name, sizes])).toEqual([
    ["Teams Presence Sync", { before: 5, after: 10 }],
  ]);
  const terms = (prices: typeof difference.addedPrices, name: string) => [
    ...new Set(prices.flatMap(({ product, term }) => (product.name === name ? [term] : []))),
  ];
  expect(terms(difference.addedPrices, "Call Recording")).toContain("sub48");
  expect(terms(difference.removedPrices, "Call Recording")).toContain("sub36");
  // Only the tiers that both lists print can be compared, and of these two lists none is the same.
  expect(difference.changes.every(({ tierLabel }) => tierLabel === undefined)).toBe(true);
  expect(
    difference.changes.find(({ product }) => product.name === "Support Premium"),
  ).toMatchObject({
    term: "yearly",
    share: 40 / 828,
  });
});
