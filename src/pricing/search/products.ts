import type { CatalogueEdition, Product } from "../catalogue/types";
import { productKey } from "./productKey";

/** Everything that the edition prices, in printed order: extensions, support plans, what is free. */
export function productsOf(edition: CatalogueEdition): readonly Product[] {
  return [...edition.extensions, ...edition.supportPlans, ...edition.freeProducts];
}

/** No name is so long, however it is spaced; longer texts are not looked at. */
const LONGEST_NAME = 100;

/** The product with this name or alias, in any case and spacing (C2, C3). */
export function findProduct(name: string, edition: CatalogueEdition): Product | undefined {
  const trimmed = name.trim();
  return trimmed.length > LONGEST_NAME ? undefined : indexOf(edition).get(productKey(trimmed));
}

/** The product of this id, under which documents keep it; undefined if the edition has none. */
export function productById(id: string, edition: CatalogueEdition): Product | undefined {
  return productsOf(edition).find((product) => product.id === id);
}

const indexes = new WeakMap<CatalogueEdition, ReadonlyMap<string, Product>>();

function indexOf(edition: CatalogueEdition): ReadonlyMap<string, Product> {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new Map(
    productsOf(edition).flatMap((product) =>
      namesOf(product).map((name) => [productKey(name), product] as const),
    ),
  );
  indexes.set(edition, index);
  return index;
}

/** All names of a product, and the words by which people look for it. */
export function searchNamesOf(product: Product): readonly string[] {
  return [...namesOf(product), ...(product.searchWords ?? [])];
}

/** All names under which a product is found, the printed one first. */
export function namesOf(product: Product): readonly string[] {
  return [product.name, ...(product.aliases ?? [])];
}
