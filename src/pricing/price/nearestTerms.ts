import type { Product } from "../catalogue/types";
import { minimumMonths, periodOf, type Term } from "../term";
import { offeredTerms } from "./unitPrice";

/** The terms under which a product is sold, the one most like a term first: paid as it is, then bound as long (P6). */
export function nearestOfferedTerms(product: Product, term: Term): readonly Term[] {
  const months = (other: Term) => Math.abs(minimumMonths(other) - minimumMonths(term));
  const isPaidOtherwise = (other: Term) => Number(periodOf(other) !== periodOf(term));
  return [...offeredTerms(product)].sort(
    (one, other) => isPaidOtherwise(one) - isPaidOtherwise(other) || months(one) - months(other),
  );
}
