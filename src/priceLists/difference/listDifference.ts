import {
  Money,
  priceEntries,
  productsOf,
  type CatalogueEdition,
  type Period,
  type PriceEntry,
  type Product,
  type Term,
} from "../../pricing";

/** One price in two lists. */
export type PriceChange = {
  readonly product: Product;
  readonly term: Term;
  readonly period: Period;
  /** "1-20"; undefined where the price does not depend on the installed users. */
  readonly tierLabel: string | undefined;
  readonly before: Money;
  readonly after: Money;
  /** Negative where it fell. */
  readonly difference: Money;
  /** Of the price before, 0.05 for 5 %; for showing and sorting alone. */
  readonly share: number;
};

/** A price that one of the lists has alone. */
export type LonePrice = Pick<PriceEntry, "product" | "term" | "period" | "tierLabel" | "amount">;

/** How one list differs from an earlier one. */
export type ListDifference = {
  readonly earlier: CatalogueEdition;
  readonly later: CatalogueEdition;
  /** The largest share first; what did not change is left out. */
  readonly changes: readonly PriceChange[];
  readonly unchanged: number;
  /** Products that came, and that went. */
  readonly added: readonly Product[];
  readonly removed: readonly Product[];
  /** Prices of products that both lists have: other terms, other tiers. */
  readonly addedPrices: readonly LonePrice[];
  readonly removedPrices: readonly LonePrice[];
  readonly packSizes: readonly {
    readonly product: Product;
    readonly before: number;
    readonly after: number;
  }[];
};

/**
 * What rose, fell, came and went from one list to another. Products are the same by their ids; prices per tier are
 * compared where both lists print a tier of the same users, those of packs where the packs are of one size (C1, P3, P5).
 */
export function listDifference(earlier: CatalogueEdition, later: CatalogueEdition): ListDifference {
  const before = new Map(priceEntries(earlier).map((entry) => [keyOf(entry), entry] as const));
  const after = new Map(priceEntries(later).map((entry) => [keyOf(entry), entry] as const));
  const old = new Set(productsById(earlier).keys());
  const current = new Set(productsById(later).keys());
  const both = [...after].flatMap(([key, entry]) => {
    const from = before.get(key);
    return from ? [changeOf(from, entry)] : [];
  });
  const changes = both
    .filter(({ difference }) => !difference.equals(Money.zero))
    .sort((one, other) => Math.abs(other.share) - Math.abs(one.share));
  const isIn = (ids: ReadonlySet<string>) => (entry: PriceEntry) => ids.has(entry.product.id);
  return {
    earlier,
    later,
    changes,
    unchanged: both.length - changes.length,
    added: [...productsById(later).values()].filter(({ id }) => !old.has(id)),
    removed: [...productsById(earlier).values()].filter(({ id }) => !current.has(id)),
    addedPrices: [...after]
      .flatMap(([key, entry]) => (before.has(key) ? [] : [entry]))
      .filter(isIn(old)),
    removedPrices: [...before]
      .flatMap(([key, entry]) => (after.has(key) ? [] : [entry]))
      .filter(isIn(current)),
    packSizes: packSizesOf(earlier, later),
  };
}

function keyOf({ product, term, tierLabel, usersPerPack }: PriceEntry): string {
  return JSON.stringify([product.id, term, tierLabel, usersPerPack]);
}

function changeOf(
  from: PriceEntry,
  { product, term, period, tierLabel, amount }: PriceEntry,
): PriceChange {
  const difference = amount.minus(from.amount);
  const before = from.amount.toNumber();
  return {
    product,
    term,
    period,
    tierLabel,
    before: from.amount,
    after: amount,
    difference,
    share: before === 0 ? 0 : difference.toNumber() / before,
  };
}

function productsById(edition: CatalogueEdition): ReadonlyMap<string, Product> {
  return new Map(productsOf(edition).map((product) => [product.id, product]));
}

function packSizesOf(
  earlier: CatalogueEdition,
  later: CatalogueEdition,
): ListDifference["packSizes"] {
  const before = productsById(earlier);
  return later.extensions.flatMap((product) => {
    const old = before.get(product.id);
    return product.kind === "package" &&
      old?.kind === "package" &&
      old.usersPerPack !== product.usersPerPack
      ? [{ product, before: old.usersPerPack, after: product.usersPerPack }]
      : [];
  });
}
