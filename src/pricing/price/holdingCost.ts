import type { Money } from "../money/money";
import { minimumMonths, type Period, type Term } from "../term";

type RecurringPrice = { readonly term: Term; readonly period: Period; readonly amount: Money };

/**
 * What holding it for so many months costs in all (T2): a subscription at least its minimum term, a
 * support plan every started year, what is bought once its price. Without months: the minimum term.
 */
export function holdingCost(price: RecurringPrice, months?: number): Money {
  const held = Math.max(months ?? 0, minimumMonths(price.term));
  if (price.period === "month") return price.amount.times(held);
  if (price.period === "year") return price.amount.times(Math.ceil(held / 12));
  return price.amount;
}
