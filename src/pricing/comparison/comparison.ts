import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import { Money } from "../money/money";
import { holdingCost } from "../price/holdingCost";
import { offeredTerms, unitPriceOf, type UnitPrice } from "../price/unitPrice";
import { succeed, type Result } from "../result";
import { isSubscription, minimumMonths, type Term } from "../term";

/** One way to have a product, beside the others. */
export type Option = {
  readonly term: Term;
  readonly unitPrice: UnitPrice;
  /** Cost over the months compared (T2); for a purchase with the expected upgrade cost. */
  readonly total: Money;
  /** What it saves against the purchase, negative where it costs more; undefined without a purchase. */
  readonly saving: Money | undefined;
  /** No option costs less; among equals only the shortest commitment. */
  readonly isCheapest: boolean;
  /** A shorter commitment costs no more a month, so this one only binds longer. */
  readonly isDominated: boolean;
};

export type Comparison = { readonly months: number; readonly options: readonly Option[] };

export type ComparisonQuestion = {
  readonly product: Product;
  readonly users: UserCount | undefined;
  readonly edition: CatalogueEdition;
  /** Default: the longest minimum term of the product. */
  readonly months?: number | undefined;
  /** What major upgrades would cost a buyer in that time; default nothing. */
  readonly upgradeCost?: Money | undefined;
};

/**
 * All terms of a product side by side over the same months, the shortest commitment first.
 * Error: missingUserCount (P7).
 */
export function compareTerms(question: ComparisonQuestion): Result<Comparison, PricingError> {
  const { product, users, edition, upgradeCost = Money.zero } = question;
  const terms = offeredTerms(product);
  const months = question.months ?? Math.max(1, ...terms.map(minimumMonths));
  const prices: UnitPrice[] = [];
  for (const term of terms) {
    const price = unitPriceOf(product, term, users, edition);
    if (!price.ok) return price;
    prices.push(price.value);
  }
  const totals = prices.map((price) => {
    const cost = holdingCost(price, months);
    return price.term === "purchase" ? cost.plus(upgradeCost) : cost;
  });
  const purchase = totals[prices.findIndex(({ term }) => term === "purchase")];
  const cheapest = indexOfLeast(totals);
  const options = totals.map((total, index): Option => {
    const unitPrice = prices[index] as UnitPrice;
    return {
      term: unitPrice.term,
      unitPrice,
      total,
      saving: purchase?.minus(total),
      isCheapest: index === cheapest,
      isDominated: isDominated(unitPrice, prices.slice(0, index)),
    };
  });
  return succeed({ months, options });
}

/** The term that costs least over the months; among equals the shortest commitment. */
export function cheapestOption(comparison: Comparison): Option {
  const cheapest = comparison.options.find((option) => option.isCheapest);
  if (!cheapest) throw new RangeError("A comparison has at least one option");
  return cheapest;
}

/** Whether a shorter subscription costs no more a month ("Abo36 costs as much as Abo12 and binds longer"). */
function isDominated(price: UnitPrice, shorter: readonly UnitPrice[]): boolean {
  return (
    isSubscription(price.term) &&
    shorter.some(({ term, amount }) => isSubscription(term) && amount.compare(price.amount) <= 0)
  );
}

function indexOfLeast(amounts: readonly Money[]): number {
  return amounts.reduce(
    (least, amount, index) => (amount.compare(amounts[least] ?? amount) < 0 ? index : least),
    0,
  );
}
