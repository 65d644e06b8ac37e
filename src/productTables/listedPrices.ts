import type { Product } from "../pricing";

const known = new WeakMap<Product, ReadonlySet<number>>();

/** Every price that the list prints for a product, whatever the term and the tier. */
export function listedPricesOf(product: Product): ReadonlySet<number> {
  const found = known.get(product);
  if (found) return found;
  const printed = product.kind === "free" ? [] : Object.values(product.prices).flat();
  const prices = new Set(printed.map(Number));
  known.set(product, prices);
  return prices;
}
