import { byCommitment, type Term } from "../term";
import type { CatalogueEdition, Product } from "./types";

/** The terms under which the list has a price for a product, the shortest commitment first (P6). */
export function termsOfProduct(product: Product): readonly Term[] {
  return product.kind === "free" ? [] : byCommitment(Object.keys(product.prices) as Term[]);
}

/** The terms under which a list sells anything, the shortest commitment first (P6). */
export function pricedTerms(edition: CatalogueEdition): readonly Term[] {
  return byCommitment(
    [...edition.extensions, ...edition.supportPlans].flatMap((product) => termsOfProduct(product)),
  );
}
