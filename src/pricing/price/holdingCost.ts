import type { Money } from "../money/money";
import { minimumMonths, type Period, type Term } from "../term";

export type RecurringPrice = {
  readonly term: Term;
  readonly period: Period;
  readonly amount: Money;
};

/**
 * What holding it for so many months costs in all (T2): a subscription at least its minimum term, a
 * support plan every started year, what is bought once its price. Without months: the minimum term.
 */
export function holdingCost(price: RecurringPrice, months?: number): Money {
  return price.amount.times(timesPaid(price, months));
}

/** How many times the amount is paid in so many months (T2). */
export function timesPaid({ term, period }: Omit<RecurringPrice, "amount">, months = 0): number {
  const held = Math.max(months, minimumMonths(term));
  if (period === "month") return held;
  return period === "year" ? Math.ceil(held / 12) : 1;
}
