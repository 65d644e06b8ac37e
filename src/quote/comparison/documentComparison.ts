import {
  type ExtensionTerm,
  Money,
  type PricedLine,
  type Term,
  byCommitment,
  isSubscription,
  offeredTerms,
  productById,
} from "../../pricing";
import { costAfter, costsOf, dearerMonths, type Costs, type Months } from "./costsOverTime";
import type { EvaluatedLine, Evaluation } from "../evaluation/evaluation";
import { priceDocumentLine } from "../evaluation/linePrice";
import type { DocumentLine } from "../model/quoteDocument";

/** A quote or a line of it with its extensions under one term, or as it is quoted. */
export type QuoteVariant = {
  readonly term: ExtensionTerm | "asQuoted";
  /** What it costs, by term. */
  readonly owed: Costs;
  /** Costs after 1, 2, 3 … months, the last one at the end of the holding time (T2). */
  readonly costs: readonly Money[];
  readonly total: Money;
  /** Lines that are not offered under the term and keep their own. */
  readonly keptLineIds: readonly string[];
  /** Lines whose discount in euro was given for their own term and does not count under this one (M2). */
  readonly undiscountedLineIds: readonly string[];
  /** No variant costs less; among equals only the shortest commitment, and the quote where it costs as much. */
  readonly isCheapest: boolean;
  /** Whether it costs what is quoted, at any time. */
  readonly isQuoted: boolean;
  /**
   * Of a subscription the holding times for which it costs more than the purchase (T2), upgrades included; undefined
   * where there is no purchase to compare with. The cheapest variant of a holding time is never dearer for it.
   */
  readonly dearer: readonly Months[] | undefined;
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
 * that have a price count; discounts in percent stay as they are, those in euro count under their own term only (M2).
 */
export function compareDocument(
  evaluation: Evaluation,
  question: DocumentComparisonQuestion,
): DocumentComparison {
  const lines = evaluation.lines.filter(
    ({ line, price }) => line.role.kind === "normal" && price.ok,
  );
  const terms = ["asQuoted", ...comparedTerms(evaluation)] as const;
  return comparisonOf(
    terms.map((term) => {
      const priced = lines.map((line) => variantOf(line, term, evaluation));
      return {
        term,
        prices: priced.flatMap(({ price }) => (price ? [price] : [])),
        keptLineIds: priced.filter(({ isSaved }) => isSaved).map(({ id }) => id),
        undiscountedLineIds: priced
          .filter(({ isUndiscounted }) => isUndiscounted)
          .map(({ id }) => id),
      };
    }),
    question,
  );
}

/**
 * What one line costs over a holding time under each of its terms, whatever its role (T2); terms in which it has no
 * price are left out. Undefined where there is nothing to compare.
 */
export function compareLine(
  { site, line }: EvaluatedLine,
  { edition }: Pick<Evaluation, "edition">,
  question: DocumentComparisonQuestion,
): DocumentComparison | undefined {
  const product = productById(line.productId, edition);
  if (!product || product.kind === "free") return undefined;
  const priced = extensionTerms(offeredTerms(product)).flatMap((term) => {
    const price = priceDocumentLine({ site, line: underTerm(line, term) }, edition);
    if (!price.ok) return [];
    const undiscountedLineIds = isDiscountedOnlyFor(line, term) ? [line.id] : [];
    return [{ term, prices: [price.value], keptLineIds: [], undiscountedLineIds }];
  });
  if (priced.length < 2) return undefined;
  const { variants, months } = comparisonOf(priced, question);
  return {
    months,
    variants: variants.map((each) => ({ ...each, isQuoted: each.term === line.term })),
  };
}

/** The terms over which a whole quote is compared: those for which more than one extension is offered. */
function comparedTerms({ edition }: Evaluation): readonly ExtensionTerm[] {
  const all = edition.extensions.map((extension) => extensionTerms(offeredTerms(extension)));
  return extensionTerms(byCommitment(all.flat())).filter(
    (term) => all.filter((terms) => terms.includes(term)).length > 1,
  );
}

type PricedVariant = Pick<QuoteVariant, "term" | "keptLineIds" | "undiscountedLineIds"> & {
  readonly prices: readonly PricedLine[];
};

function comparisonOf(
  priced: readonly PricedVariant[],
  { months, upgradeCost }: DocumentComparisonQuestion,
): DocumentComparison {
  const variants = priced.map(({ prices, ...each }) => {
    const owed = costsOf(prices, upgradeCost);
    const costs = Array.from({ length: months }, (_, index) => costAfter(owed, index + 1));
    return { ...each, owed, costs, total: costs.at(-1) ?? Money.zero };
  });
  const [first, ...others] = variants.map(({ total }) => total);
  const least = others.reduce(
    (one, other) => (other.compare(one) < 0 ? other : one),
    first ?? Money.zero,
  );
  const isLeast = ({ total }: { readonly total: Money }) => total.equals(least);
  const cheapest = variants.find((each) => each.term !== "asQuoted" && isLeast(each));
  const owedFor = (wanted: QuoteVariant["term"]) =>
    variants.find(({ term }) => term === wanted)?.owed;
  const quoted = owedFor("asQuoted");
  const bought = owedFor("purchase");
  return {
    months,
    variants: variants.map((variant) => ({
      ...variant,
      isCheapest: variant === cheapest || (variant.term === "asQuoted" && isLeast(variant)),
      isQuoted: quoted !== undefined && isSame(variant.owed, quoted),
      dearer: dearerThanPurchase(variant, bought),
    })),
  };
}

function dearerThanPurchase(
  { term, owed }: Pick<QuoteVariant, "term" | "owed">,
  bought: Costs | undefined,
): QuoteVariant["dearer"] {
  if (term === "asQuoted" || !isSubscription(term) || !bought) return undefined;
  const isCompared = hasPart(owed, term) && hasPart(bought, "purchase");
  return isCompared ? dearerMonths(owed, bought) : undefined;
}

function hasPart({ parts }: Costs, term: ExtensionTerm): boolean {
  return parts.some((part) => part.term === term);
}

function isSame(one: Costs, other: Costs): boolean {
  return (
    one.parts.length === other.parts.length &&
    one.parts.every(({ term, amount }) =>
      other.parts.some((part) => part.term === term && part.amount.equals(amount)),
    )
  );
}

type LineVariant = {
  readonly id: string;
  readonly price: PricedLine | undefined;
  readonly isSaved: boolean;
  readonly isUndiscounted: boolean;
};

function variantOf(
  { site, line, price }: EvaluatedLine,
  term: QuoteVariant["term"],
  { edition }: Evaluation,
): LineVariant {
  const own = {
    id: line.id,
    price: price.ok ? price.value : undefined,
    isSaved: false,
    isUndiscounted: false,
  };
  const product = productById(line.productId, edition);
  if (term === "asQuoted" || !product || product.kind === "support") return own;
  if (!offeredTerms(product).includes(term)) return { ...own, isSaved: true };
  const other = priceDocumentLine({ site, line: underTerm(line, term) }, edition);
  if (!other.ok) return { ...own, isSaved: true };
  return { ...own, price: other.value, isUndiscounted: isDiscountedOnlyFor(line, term) };
}

/** Whether the line has a discount in euro, which was given for a price of another term (M2). */
function isDiscountedOnlyFor({ term, discount }: DocumentLine, other: Term): boolean {
  return discount?.kind === "amount" && term !== other;
}

function underTerm(line: DocumentLine, term: Term): DocumentLine {
  const { discount } = line;
  return { ...line, term, discount: isDiscountedOnlyFor(line, term) ? undefined : discount };
}

function extensionTerms(terms: ReturnType<typeof offeredTerms>): readonly ExtensionTerm[] {
  return terms.filter((term) => term === "purchase" || isSubscription(term));
}
