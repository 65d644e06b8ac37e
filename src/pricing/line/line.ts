import type { CatalogueEdition, Product } from "../catalogue/types";
import type { PricingError } from "../errors";
import type { UserCount } from "../input/userCount";
import type { Money } from "../money/money";
import type { Rate } from "../money/rate";
import { unitPriceOf, type UnitPrice } from "../price/unitPrice";
import { succeed, type Result } from "../result";
import type { Period, Term } from "../term";

export type QuoteLine = {
  readonly product: Product;
  readonly term: Term;
  readonly users: UserCount | undefined;
  /** Server licences (P2). */
  readonly quantity: number;
  readonly discount: Rate;
};

export type PricedLine = {
  readonly line: QuoteLine;
  readonly listPrice: UnitPrice;
  /** The list price less the discount, rounded to cents (M2). */
  readonly unitPrice: Money;
  /** For all server licences, per `period` (M2). */
  readonly net: Money;
  readonly period: Period;
};

/**
 * A line at its prices: the discount is taken off the unit price and rounded there, then it is
 * multiplied (M2, P2). Errors: those of the unit price.
 */
export function priceLine(
  line: QuoteLine,
  edition: CatalogueEdition,
): Result<PricedLine, PricingError> {
  const listPrice = unitPriceOf(line.product, line.term, line.users, edition);
  if (!listPrice.ok) return listPrice;
  const unitPrice = listPrice.value.amount.share(line.discount.complement());
  return succeed({
    line,
    listPrice: listPrice.value,
    unitPrice,
    net: unitPrice.times(line.quantity),
    period: listPrice.value.period,
  });
}
