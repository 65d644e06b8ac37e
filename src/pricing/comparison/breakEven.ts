import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import { Money } from "../money/money";
import { offeredTerms, unitPriceOf } from "../price/unitPrice";
import { holdingCost } from "../price/holdingCost";
import { fail, succeed, type Result } from "../result";
import { isSubscription, type Term } from "../term";

/**
 * The first month by which holding the subscription costs more than the purchase with what upgrades
 * are expected to cost. The minimum term is owed from the first day (T2), so the answer is 1 where
 * the minimum term alone costs more.
 * Errors: notASubscription, noPurchasePrice, termNotOffered, missingUserCount.
 */
export function breakEvenMonth(
  product: Product,
  term: Term,
  users: UserCount | undefined,
  edition: CatalogueEdition,
  upgradeCost = Money.zero,
): Result<number, PricingError> {
  const offered = offeredTerms(product).filter(isSubscription);
  if (!isSubscription(term)) return fail({ code: "notASubscription", term, offered });
  const monthly = unitPriceOf(product, term, users, edition);
  if (!monthly.ok) return monthly;
  const purchase = unitPriceOf(product, "purchase", users, edition);
  if (!purchase.ok || product.kind === "free") {
    return fail({ code: "noPurchasePrice", product: product.name });
  }
  const bought = purchase.value.amount.plus(upgradeCost);
  if (holdingCost(monthly.value, 1).compare(bought) > 0) return succeed(1);
  return succeed(bought.wholeTimes(monthly.value.amount) + 1);
}
