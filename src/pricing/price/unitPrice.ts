import { knownTerms } from "../catalogue/editions";
import { termsOfProduct } from "../catalogue/pricedTerms";
import type { CatalogueEdition, PriceText, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import { Money } from "../money/money";
import { packsFor } from "../packs";
import { fail, succeed, type Result } from "../result";
import { periodOf, type Period, type Term } from "../term";
import { tierOf, type UserTier } from "../tier";

/** Why a unit price is what it is. */
export type PriceBasis =
  | { readonly kind: "tiered"; readonly users: UserCount; readonly tier: UserTier }
  | { readonly kind: "flat" }
  | {
      readonly kind: "package";
      readonly users: UserCount;
      readonly usersPerPack: number;
      readonly packs: number;
      readonly pricePerPack: Money;
    }
  | { readonly kind: "support" }
  | { readonly kind: "free" };

/** The net list price of one server licence and how it came about (P1-P7, C4). */
export type UnitPrice = {
  readonly edition: CatalogueEdition;
  readonly product: Product;
  readonly term: Term;
  readonly period: Period;
  /** In euro: once, a month or a year, by `period`. */
  readonly amount: Money;
  readonly basis: PriceBasis;
};

/** The terms under which a product is sold, the shortest commitment first; what is free, under any (P6). */
export function offeredTerms(product: Product): readonly Term[] {
  return product.kind === "free" ? knownTerms() : termsOfProduct(product);
}

/**
 * The unit price of a product under a term; tiered and package products need a user count (P7).
 * Errors: termNotOffered (P6), missingUserCount (P7).
 */
export function unitPriceOf(
  product: Product,
  term: Term,
  users: UserCount | undefined,
  edition: CatalogueEdition,
): Result<UnitPrice, PricingError> {
  const priced = (amount: Money, basis: PriceBasis) =>
    succeed({ edition, product, term, period: periodOf(term), amount, basis });

  if (product.kind === "free") return priced(Money.zero, { kind: "free" });
  const listed = listedPrices(product, term);
  if (listed === undefined) {
    const offered = offeredTerms(product);
    return fail({ code: "termNotOffered", product: product.name, term, offered });
  }
  if (product.kind === "flat" || product.kind === "support") {
    return priced(priceAt(listed, 0), { kind: product.kind });
  }
  if (users === undefined) return fail({ code: "missingUserCount", product: product.name });
  if (product.kind === "tiered") {
    const tier = tierOf(users, edition.tierUpperBounds);
    return priced(priceAt(listed, tier.index), { kind: "tiered", users, tier });
  }
  const { usersPerPack } = product;
  const packs = packsFor(users, usersPerPack);
  const pricePerPack = priceAt(listed, 0);
  const basis = { kind: "package", users, usersPerPack, packs, pricePerPack } as const;
  return priced(pricePerPack.times(packs), basis);
}

/** The printed prices of a term, one or one per tier; undefined when the term is not offered (P6). */
export function listedPrices(product: Product, term: Term): readonly PriceText[] | undefined {
  if (product.kind === "free") return undefined;
  const prices: Partial<Record<Term, PriceText | readonly PriceText[]>> = product.prices;
  const listed = prices[term];
  return typeof listed === "string" ? [listed] : listed;
}

function priceAt(listed: readonly PriceText[], index: number): Money {
  const price = listed[index];
  if (price === undefined) throw new RangeError(`No price at position ${String(index)}`);
  return Money.of(price);
}
