import { latestEdition, productsOf } from "../../../../src/pricing";
import {
  bestMatch,
  matchingAlias,
  productsMatching,
} from "../../../../src/taskpane/ui/product/productList";

const named = (text: string) =>
  productsMatching(text, latestEdition()).map(({ name, products }) => [
    name,
    ...products.map((product) => product.name),
  ]);

it("shows all products in their groups for no text", () => {
  const groups = productsMatching("", latestEdition());
  expect(groups.map(({ name, products }) => [name, products.length])).toEqual([
    ["extensions", 22],
    ["supportPlans", 3],
    ["free", 2],
  ]);
});

it.each([
  ["rec", [["extensions", "Call Recording", "Active Directory Synchronisation"]]],
  ["RECORDING call", [["extensions", "Call Recording"]]],
  ["ad sync", [["extensions", "Active Directory Synchronisation"]]],
  ["premium", [["supportPlans", "Support Premium"]]],
  ["modul-manager", [["free", "Module Manager"]]],
  ["Cal Recordng", [["nearest", "Call Recording"]]],
  ["xyzxyz", []],
])("finds by %j", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it.each([
  ["rec", "Call Recording"],
  ["ivr", "Pro IVR"],
  ["Cal Recordng", "Call Recording"],
  ["", undefined],
  ["xyzxyz", undefined],
])("takes for %j on Enter: %s", (text, expected) => {
  expect(bestMatch(text, latestEdition())?.name).toBe(expected);
});

it("finds every product by its name and by every alias", () => {
  for (const product of productsOf(latestEdition())) {
    for (const name of [product.name, ...(product.aliases ?? [])]) {
      expect(bestMatch(name, latestEdition())).toBe(product);
    }
  }
});

it("tells the alias by which a product was found", () => {
  const synchronisation = bestMatch("AD Sync", latestEdition());
  if (!synchronisation) throw new Error("AD Sync is not found");
  expect(matchingAlias(synchronisation, "AD Sync")).toBe("AD Sync");
  expect(matchingAlias(synchronisation, "active")).toBeUndefined();
  expect(matchingAlias(synchronisation, "")).toBeUndefined();
});
