import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import { Money } from "../money/money";
import { fail, succeed, type Result } from "../result";
import { tierOf, type UserTier } from "../tier";
import { unitPriceOf } from "./unitPrice";

/** The purchase of a higher user tier, for which the old one is credited (U1). */
export type TierUpgrade = {
  readonly before: UserTier;
  readonly after: UserTier;
  /** The purchase price of the new tier. */
  readonly price: Money;
  /** The purchase price of the old tier, or what was really paid. */
  readonly credit: Money;
  /** What is still to pay; never less than nothing. */
  readonly difference: Money;
};

/**
 * What it costs to move a purchased extension to the tier of more users (U1).
 * Errors: notUpgradable for what is not both tiered and purchasable (U2), lowerTier.
 */
export function tierUpgrade(
  product: Product,
  usersBefore: UserCount,
  usersAfter: UserCount,
  edition: CatalogueEdition,
  pricePaid?: Money,
): Result<TierUpgrade, PricingError> {
  if (product.kind !== "tiered") return fail({ code: "notUpgradable", product: product.name });
  const before = tierOf(usersBefore, edition.tierUpperBounds);
  const after = tierOf(usersAfter, edition.tierUpperBounds);
  if (after.index < before.index) {
    return fail({ code: "lowerTier", before: before.label, after: after.label });
  }
  const old = unitPriceOf(product, "purchase", usersBefore, edition);
  if (!old.ok) return old;
  const next = unitPriceOf(product, "purchase", usersAfter, edition);
  if (!next.ok) return next;
  const price = next.value.amount;
  const credit = pricePaid ?? old.value.amount;
  const isSameTier = after.index === before.index;
  const difference = isSameTier ? Money.zero : price.minus(credit).orNothing();
  return succeed({ before, after, price, credit, difference });
}
