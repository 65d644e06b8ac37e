import {
  Money,
  type PricedLine,
  type RecurringPrice,
  type Term,
  holdingCost,
  timesPaid,
} from "../../pricing";

/** As far as costs are compared: a hundred years. */
const LONGEST_HOLDING = 1_200;

/** What several lines cost together: a part for each term. What is expected for upgrades is paid by who buys. */
export type Costs = {
  readonly parts: readonly RecurringPrice[];
  readonly upgradeCost: Money;
};

export function costsOf(prices: readonly PricedLine[], upgradeCost: Money): Costs {
  const parts = new Map<Term, RecurringPrice>();
  for (const { line, period, net } of prices) {
    const before = parts.get(line.term)?.amount ?? Money.zero;
    parts.set(line.term, { term: line.term, period, amount: before.plus(net) });
  }
  const isBought = parts.has("purchase");
  return { parts: [...parts.values()], upgradeCost: isBought ? upgradeCost : Money.zero };
}

/** What has been paid, or is owed, after so many months (T2). */
export function costAfter({ parts, upgradeCost }: Costs, months: number): Money {
  return Money.sum([upgradeCost, ...parts.map((part) => holdingCost(part, months))]);
}

/** Months that follow one another, both counted; to the end of all times where the last one is undefined. */
export type Months = { readonly from: number; readonly to: number | undefined };

/** After which months one has cost more than the other (T2), looking a hundred years ahead. */
export function dearerMonths(one: Costs, other: Costs): readonly Months[] {
  const costOf = centsAfter(one);
  const otherCostOf = centsAfter(other);
  const found: Months[] = [];
  let from: number | undefined;
  for (let month = 1; month <= LONGEST_HOLDING; month += 1) {
    const isDearer = costOf(month) > otherCostOf(month);
    if (isDearer) from ??= month;
    else if (from !== undefined) {
      found.push({ from, to: month - 1 });
      from = undefined;
    }
  }
  return from === undefined ? found : [...found, { from, to: undefined }];
}

/** Whole cents, since a hundred years of exact amounts take as long as a keystroke may. */
function centsAfter({ parts, upgradeCost }: Costs): (months: number) => number {
  const amounts = parts.map((part) => ({ ...part, cents: part.amount.toCents() }));
  const once = upgradeCost.toCents();
  return (months) =>
    amounts.reduce((sum, { cents, ...part }) => sum + cents * timesPaid(part, months), once);
}
