import {
  byCommitment,
  faultsOf,
  findProduct,
  type CatalogueEdition,
  type CatalogueFault,
  type Product,
  type Term,
} from "../../pricing";
import type { CellPlace, CellsReading, ReadPrice } from "./cellsReading";

/** What cells do not say of a list. */
export type ListFacts = {
  /** Year and month: "2027-01". */
  readonly id: string;
  /** ISO: "2027-01-01". */
  readonly validFrom: string;
  /** As printed: "01/2027". */
  readonly printedDate: string;
  /** SHA-256 of what was read, in hexadecimal. */
  readonly sourceSha256: string;
};

/** A fault of the list with the cell of the price in which it shows; undefined for what no cell says. */
export type PlacedFault = { readonly fault: CatalogueFault; readonly at: CellPlace | undefined };

export type ListOfReading = {
  readonly edition: CatalogueEdition;
  readonly faults: readonly PlacedFault[];
  /** Products that the base list does not have. */
  readonly newProducts: readonly string[];
  /** Support plans that the cells do not speak of, at the prices of the base list. */
  readonly keptPlans: readonly string[];
};

type ProductPrices = { readonly name: string; readonly prices: readonly ReadPrice[] };

/**
 * The list that cells describe. What they do not say comes from a list that is held: ids, other names and search words of
 * products of the same name, what is free, the small print, and the support matrix where the cells have none.
 */
export function listOfReading(
  reading: CellsReading,
  facts: ListFacts,
  base: CatalogueEdition,
): ListOfReading {
  const products = productsIn(reading.prices);
  const bounds = boundsOf(reading.prices);
  const places = new Map<string, CellPlace>();
  const made = products.map((product) => productOf(product, base, bounds, places));
  const free = freeProductsOf(made, base);
  const readPlans = made.filter(({ kind }) => kind === "support");
  // The printed table of support plans stands on a page of its own.
  const isWithoutPlans = reading.layout === "printed" && readPlans.length === 0 && !reading.matrix;
  const keptPlans = isWithoutPlans ? base.supportPlans : [];
  const named = (name: string) =>
    [...made, ...free].find((product) => product.name === name) ?? findProduct(name, base);
  const edition = {
    id: facts.id,
    validFrom: facts.validFrom,
    currency: "EUR",
    provenance: {
      document: base.provenance.document,
      printedDate: facts.printedDate,
      basis: base.provenance.basis,
      sourceSha256: facts.sourceSha256,
    },
    tierUpperBounds: bounds.length > 0 ? bounds : base.tierUpperBounds,
    extensions: made.filter(({ kind }) => kind !== "support" && kind !== "free"),
    supportPlans: [...readPlans, ...keptPlans],
    freeProducts: free,
    supportMatrix: reading.matrix
      ? {
          plans: reading.matrix.plans.map((name) => named(name)?.id ?? idOf(name)),
          rows: reading.matrix.rows,
          legend: base.supportMatrix.legend,
        }
      : base.supportMatrix,
    footnotes: base.footnotes,
  } as CatalogueEdition;
  return {
    edition,
    faults: faultsOf(edition).map((fault) => ({ fault, at: placeOf(fault.path, places) })),
    keptPlans: keptPlans.map(({ name }) => name),
    newProducts: made.flatMap(({ id, name }) =>
      [...base.extensions, ...base.supportPlans, ...base.freeProducts].some((old) => old.id === id)
        ? []
        : [name],
    ),
  };
}

function productsIn(prices: readonly ReadPrice[]): readonly ProductPrices[] {
  const byName = new Map<string, ReadPrice[]>();
  for (const price of prices) {
    const key = price.product.toLowerCase();
    const same = byName.get(key);
    if (same) same.push(price);
    else byName.set(key, [price]);
  }
  return [...byName.values()].map((same) => ({ name: same[0]?.product ?? "", prices: same }));
}

/** The upper bounds of all tiers that are named, ascending (P3). */
function boundsOf(prices: readonly ReadPrice[]): readonly number[] {
  const bounds = prices.flatMap(({ tier }) =>
    tier?.includes("-") ? [Number(tier.split("-")[1])] : [],
  );
  return [...new Set(bounds)].sort((one, other) => one - other);
}

function tierLabels(bounds: readonly number[]): readonly string[] {
  return [
    ...bounds.map((bound, index) => `${(bounds[index - 1] ?? 0) + 1}-${bound}`),
    `>${bounds.at(-1) ?? 0}`,
  ];
}

/** A product as the base list knows it, at the prices that were read; remembers where each of them stands. */
function productOf(
  { name, prices }: ProductPrices,
  base: CatalogueEdition,
  bounds: readonly number[],
  places: Map<string, CellPlace>,
): Product {
  const old = findProduct(name, base);
  const identity = {
    id: old?.id ?? idOf(name),
    name: old?.name ?? name,
    ...(old?.aliases ? { aliases: old.aliases } : {}),
    ...(old?.searchWords ? { searchWords: old.searchWords } : {}),
  };
  const terms = byCommitment(prices.map(({ term }) => term));
  if (prices.every(({ price }) => price === "0.00")) return { kind: "free", ...identity };
  const isSupport = terms.every((term) => term === "once" || term === "yearly");
  const path = `${isSupport ? "supportPlans" : "extensions"}.${identity.id}.prices`;
  const single = Object.fromEntries(
    terms.flatMap((term) => {
      const found = prices.find((price) => price.term === term);
      if (found) places.set(`${path}.${term}`, found.at);
      return found ? [[term, found.price]] : [];
    }),
  );
  const usersPerPack = prices.find((price) => price.usersPerPack !== undefined)?.usersPerPack;
  if (isSupport) return { kind: "support", ...identity, prices: single };
  if (usersPerPack !== undefined) {
    return { kind: "package", ...identity, usersPerPack, prices: single } as Product;
  }
  if (prices.every(({ tier }) => tier === undefined)) {
    return { kind: "flat", ...identity, prices: single } as Product;
  }
  const tiered = Object.fromEntries(
    terms.map((term) => [term, tierPrices(prices, term, bounds, `${path}.${term}`, places)]),
  );
  return { kind: "tiered", ...identity, prices: tiered } as Product;
}

/** One for each tier as far as there is one; a missing one is a fault of the list (P3). */
function tierPrices(
  prices: readonly ReadPrice[],
  term: Term,
  bounds: readonly number[],
  path: string,
  places: Map<string, CellPlace>,
): readonly string[] {
  const found = tierLabels(bounds).flatMap((label) => {
    const price = prices.find((each) => each.term === term && each.tier === label);
    return price ? [price] : [];
  });
  for (const [index, { at }] of found.entries()) places.set(`${path}[${index}]`, at);
  if (found[0]) places.set(path, found[0].at);
  return found.map(({ price }) => price);
}

/** What costs nothing, as read; and what is free in the base list, which is printed without a price. */
function freeProductsOf(made: readonly Product[], base: CatalogueEdition): readonly Product[] {
  const read = made.filter(({ kind }) => kind === "free");
  const isPriced = (id: string) => made.some((product) => product.id === id);
  return [...read, ...base.freeProducts.filter(({ id }) => !isPriced(id))];
}

/** "Call Recording PRO" is "call-recording-pro". */
function idOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The cell of the longest part of a path for which one is known. */
function placeOf(path: string, places: ReadonlyMap<string, CellPlace>): CellPlace | undefined {
  for (let end = path.length; end > 0; end = path.slice(0, end).search(/[.[][^.[]*$/)) {
    const place = places.get(path.slice(0, end));
    if (place) return place;
  }
  return undefined;
}
