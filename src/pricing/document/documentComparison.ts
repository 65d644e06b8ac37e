import { Money } from "../money/money";
import { holdingCost } from "../price/holdingCost";
import { offeredTerms } from "../price/unitPrice";
import { productById } from "../search/products";
import type { ExtensionTerm } from "../term";
import type { EvaluatedLine, Evaluation } from "./evaluation";
import { priceDocumentLine, type DocumentLinePrice } from "./linePrice";

/** The terms over which a whole quote is compared; a single month is offered for one product only. */
export const COMPARED_TERMS = [
  "purchase",
  "sub12",
  "sub24",
  "sub36",
] as const satisfies readonly ExtensionTerm[];

export type ComparedTerm = (typeof COMPARED_TERMS)[number];

/** The whole quote with its extensions under one term, or as it is quoted. */
export type QuoteVariant = {
  readonly term: ComparedTerm | "asQuoted";
  /** Costs after 1, 2, 3 … months, the last one at the end of the holding time (T2). */
  readonly costs: readonly Money[];
  readonly total: Money;
  /** Lines that are not offered under the term and keep their own. */
  readonly keptLineIds: readonly string[];
  readonly isCheapest: boolean;
};

export type DocumentComparison = {
  readonly months: number;
  readonly variants: readonly QuoteVariant[];
};

export type DocumentComparisonQuestion = {
  /** The holding time. */
  readonly months: number;
  /** What major upgrades are expected to cost a buyer in that time, for all that is bought together. */
  readonly upgradeCost: Money;
};

/**
 * What a quote costs over a holding time as it is, and with all its extensions bought or subscribed to (T2). Normal lines
 * that have a price count; discounts stay as they are.
 */
export function compareDocument(
  evaluation: Evaluation,
  { months, upgradeCost }: DocumentComparisonQuestion,
): DocumentComparison {
  const lines = evaluation.lines.filter(
    ({ line, price }) => line.role.kind === "normal" && price.ok,
  );
  const variants = (["asQuoted", ...COMPARED_TERMS] as const).map((term) => {
    const priced = lines.map((line) => variantOf(line, term, evaluation));
    const prices = priced.flatMap(({ price }) => (price ? [price] : []));
    const isBought = prices.some(({ line }) => line.term === "purchase");
    const costs = Array.from({ length: months }, (_, index) => {
      const cost = Money.sum(prices.map((price) => costOf(price, index + 1)));
      return isBought ? cost.plus(upgradeCost) : cost;
    });
    const keptLineIds = priced.filter(({ isKept }) => isKept).map(({ id }) => id);
    return { term, costs, total: costs.at(-1) ?? Money.zero, keptLineIds };
  });
  const totals = variants.map(({ total }) => total);
  const least = totals.reduce(
    (one, other) => (other.compare(one) < 0 ? other : one),
    totals[0] ?? Money.zero,
  );
  return {
    months,
    variants: variants.map((variant) => ({ ...variant, isCheapest: variant.total.equals(least) })),
  };
}

type Variant = {
  readonly id: string;
  readonly price: DocumentLinePrice | undefined;
  readonly isKept: boolean;
};

function variantOf(
  { site, line, price }: EvaluatedLine,
  term: QuoteVariant["term"],
  { edition }: Evaluation,
): Variant {
  const own = { id: line.id, price: price.ok ? price.value : undefined, isKept: false };
  const product = productById(line.productId, edition);
  if (term === "asQuoted" || !product || product.kind === "support") return own;
  if (!offeredTerms(product).includes(term)) return { ...own, isKept: true };
  const other = priceDocumentLine({ site, line: { ...line, term } }, edition);
  return other.ok ? { ...own, price: other.value } : { ...own, isKept: true };
}

function costOf({ line, period, net }: DocumentLinePrice, months: number): Money {
  return holdingCost({ term: line.term, period, amount: net }, months);
}
