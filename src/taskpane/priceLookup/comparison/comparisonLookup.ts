import type { Language } from "../../../i18n";
import {
  breakEvenMonth,
  compareTerms,
  isSubscription,
  parseMonths,
  type Comparison,
  type Money,
  type PricingError,
  type Result,
  type Term,
} from "../../../pricing";
import { parseEuroText } from "../../../i18n/euroText";
import type { Lookup } from "../lookup";
import type { PriceLookupState } from "../priceLookupState";

/** All terms of the product side by side, as far as it is known what to compare. */
export type ComparisonLookup = {
  readonly months: Result<number | undefined, PricingError>;
  readonly upgradeCost: Result<Money | undefined, PricingError>;
  /** Undefined while an input is missing or wrong. */
  readonly comparison: Comparison | undefined;
  /** Per subscription the first month in which it has cost more than the purchase with its upgrades. */
  readonly breakEvens: readonly { readonly term: Term; readonly month: number }[];
};

/** Whether there is anything to compare: at least two terms that cost something. */
export function isComparable({ price, terms }: Lookup): boolean {
  return price.ok && price.value.product.kind !== "free" && terms.length > 1;
}

export function compareFor(
  { typed }: PriceLookupState,
  { edition, product, users }: Lookup,
  language: Language,
): ComparisonLookup {
  const months = parseMonths(typed.months);
  const upgradeCost = parseEuroText(typed.upgradeCost, language);
  const compared =
    product && months.ok && upgradeCost.ok
      ? compareTerms({
          product,
          users,
          edition,
          months: months.value,
          upgradeCost: upgradeCost.value,
        })
      : undefined;
  const comparison = compared?.ok ? compared.value : undefined;
  const breakEvens = (comparison?.options ?? []).flatMap(({ term }) => {
    if (!product || !isSubscription(term)) return [];
    const cost = upgradeCost.ok ? upgradeCost.value : undefined;
    const month = breakEvenMonth(product, term, users, edition, cost);
    return month.ok ? [{ term, month: month.value }] : [];
  });
  return { months, upgradeCost, comparison, breakEvens };
}
