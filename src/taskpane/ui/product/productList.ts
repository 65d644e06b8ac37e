import {
  nearestProducts,
  searchPriceEntries,
  type CatalogueEdition,
  type Product,
} from "../../../pricing";

export type ProductGroupName = "extensions" | "supportPlans" | "free" | "nearest";

/** Products under one heading of the list. */
export type ProductGroup = {
  readonly name: ProductGroupName;
  readonly products: readonly Product[];
};

const MOST_SUGGESTIONS = 5;

/**
 * The products whose names or aliases have every word of a text, grouped, the best match of each group first;
 * all of them for no text, in printed order; for a text that none of them has, those that sound like it.
 */
export function productsMatching(text: string, edition: CatalogueEdition): readonly ProductGroup[] {
  const matching = new Set(searchPriceEntries(text, edition).map(({ product }) => product));
  const ranking = nearestProducts(text, edition, Infinity);
  const rank = (product: Product) => {
    const position = ranking.indexOf(product);
    return position < 0 ? ranking.length : position;
  };
  const only = (products: readonly Product[]) =>
    products
      .filter((product) => matching.has(product))
      .sort((one, other) => rank(one) - rank(other));
  const groups = [
    { name: "extensions", products: only(edition.extensions) },
    { name: "supportPlans", products: only(edition.supportPlans) },
    { name: "free", products: only(edition.freeProducts) },
  ] as const satisfies readonly ProductGroup[];
  if (matching.size > 0) return groups.filter(({ products }) => products.length > 0);
  const products = ranking.slice(0, MOST_SUGGESTIONS);
  return products.length > 0 ? [{ name: "nearest", products }] : [];
}

/** The product that a text most probably means; undefined for no text, or where nothing matches. */
export function bestMatch(text: string, edition: CatalogueEdition): Product | undefined {
  if (text.trim() === "") return undefined;
  const products = productsMatching(text, edition).flatMap((group) => group.products);
  const [nearest] = nearestProducts(text, edition, 1);
  return nearest && products.includes(nearest) ? nearest : products[0];
}

/** The shortest alias that has every word of a text where the name itself has not; undefined otherwise. */
export function matchingAlias({ name, aliases = [] }: Product, text: string): string | undefined {
  const quoteTexts = text.toLowerCase().split(/\s+/).filter(Boolean);
  const hasWords = (candidate: string) =>
    quoteTexts.every((word) => candidate.toLowerCase().includes(word));
  if (quoteTexts.length === 0 || hasWords(name)) return undefined;
  return aliases.filter(hasWords).sort((one, other) => one.length - other.length)[0];
}
