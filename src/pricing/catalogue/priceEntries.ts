import { tiersOf } from "../tier";
import { Money } from "../money/money";
import { listedPrices } from "../price/unitPrice";
import { productKey } from "../search/productKey";
import { namesOf, productsOf } from "../search/products";
import { periodOf, type Period, type Term } from "../term";
import { termsOfProduct } from "./pricedTerms";
import type { CatalogueEdition, Product } from "./types";

/** One printed price and what it is for. */
export type PriceEntry = {
  readonly product: Product;
  readonly term: Term;
  readonly period: Period;
  /** The printed tier; undefined where the price does not depend on the installed users. */
  readonly tierLabel: string | undefined;
  /** Users that one pack is for; undefined for what is not sold in packs (P5). */
  readonly usersPerPack: number | undefined;
  readonly amount: Money;
};

/** Every price of the edition in printed order; what is free once, at nothing. */
export function priceEntries(edition: CatalogueEdition): readonly PriceEntry[] {
  return productsOf(edition).flatMap((product) => entriesOf(product, edition));
}

/** The prices of the products that have every word of a text in one of their names, or a search word that begins with it. */
export function searchPriceEntries(text: string, edition: CatalogueEdition): readonly PriceEntry[] {
  const quoteTexts = new Set(text.split(/\s+/).map(productKey));
  const hasAll = (key: string) => [...quoteTexts].every((word) => key.includes(word));
  const key = productKey(text);
  const found = productsOf(edition).filter(
    (product) =>
      namesOf(product).map(productKey).some(hasAll) ||
      (key.length > 2 &&
        product.searchWords?.some((word) => productKey(word).startsWith(key)) === true),
  );
  return priceEntries(edition).filter(({ product }) => found.includes(product));
}

function entriesOf(product: Product, edition: CatalogueEdition): readonly PriceEntry[] {
  const usersPerPack = product.kind === "package" ? product.usersPerPack : undefined;
  if (product.kind === "free") {
    const amount = Money.zero;
    return [{ product, term: "once", period: "once", tierLabel: undefined, usersPerPack, amount }];
  }
  const tiers = tiersOf(edition.tierUpperBounds);
  return termsOfProduct(product).flatMap((term) =>
    (listedPrices(product, term) ?? []).map((price, index) => ({
      product,
      term,
      period: periodOf(term),
      tierLabel: product.kind === "tiered" ? tiers[index]?.label : undefined,
      usersPerPack,
      amount: Money.of(price),
    })),
  );
}
