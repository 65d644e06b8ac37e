import type { SupportPlan } from "../catalogue/types";
import type { Money } from "../money/money";
import { Rate } from "../money/rate";

/** The discount that a support plan gives on major software upgrades (S2): Premium 50 %, Enterprise 90 %. */
export function majorUpgradeDiscount(plan: SupportPlan): Rate {
  return Rate.ofPercent(plan.majorUpgradeDiscountPercent ?? 0);
}

/** What a major upgrade costs under a plan, for a base price that the user knows; the list has none (S2). */
export function majorUpgradePrice(basePrice: Money, plan: SupportPlan): Money {
  return basePrice.share(majorUpgradeDiscount(plan).complement());
}
