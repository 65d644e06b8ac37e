import {
  type CatalogueEdition,
  Money,
  type Period,
  type PricedLine,
  isSubscription,
  listedPrices,
  offeredTerms,
  periodOf,
  productsOf,
  unitPriceOf,
} from "../../pricing";
import type { Advice, Finding } from "../evaluation/advice";
import type { EvaluatedLine, Evaluation } from "../evaluation/evaluation";

/** What is wrong or unwise with one line. */
export function lineChecks(
  { site, line, price }: EvaluatedLine,
  { edition }: Evaluation,
): readonly Advice[] {
  const found = (severity: Advice["severity"], finding: Finding): Advice => ({
    severity,
    siteId: site.id,
    lineIds: [line.id],
    finding,
  });
  if (!price.ok) return [found("error", { code: "noPrice", error: price.error })];
  return findingsAbout(price.value, edition).map((finding) => found("advice", finding));
}

/** What was found about prices that are still in use; a price never changes. */
const known = new WeakMap<PricedLine, readonly Finding[]>();

function findingsAbout(price: PricedLine, edition: CatalogueEdition): readonly Finding[] {
  const before = known.get(price);
  if (before) return before;
  const findings = [belowLowestPrice(price, edition), dominatedTerm(price, edition)].filter(
    (finding) => finding !== undefined,
  );
  known.set(price, findings);
  return findings;
}

/** A discount that goes below everything that the list asks for such a period. */
function belowLowestPrice(
  { unitPrice, listPrice, line }: PricedLine,
  edition: CatalogueEdition,
): Finding | undefined {
  if (unitPrice.compare(listPrice.amount) >= 0) return undefined;
  const lowest = lowestPrice(listPrice.period, edition);
  if (!lowest || unitPrice.compare(lowest) >= 0) return undefined;
  return {
    code: "belowLowestPrice",
    product: line.product.name,
    unitPrice: String(unitPrice),
    lowest: String(lowest),
  };
}

/** The lowest price above nothing that the list has for a period: 7.00 a month. */
function lowestPrice(period: Period, edition: CatalogueEdition): Money | undefined {
  const found = lowestPrices.get(edition) ?? new Map<Period, Money | undefined>();
  lowestPrices.set(edition, found);
  if (!found.has(period)) found.set(period, lowestOf(pricesFor(period, edition)));
  return found.get(period);
}

const lowestPrices = new WeakMap<CatalogueEdition, Map<Period, Money | undefined>>();

function pricesFor(period: Period, edition: CatalogueEdition): readonly Money[] {
  return productsOf(edition).flatMap((product) => {
    if (product.kind === "free") return [];
    return offeredTerms(product).flatMap((term) =>
      periodOf(term) === period
        ? (listedPrices(product, term) ?? []).map((price) => Money.of(price))
        : [],
    );
  });
}

function lowestOf(prices: readonly Money[]): Money | undefined {
  return prices.reduce<Money | undefined>(
    (lowest, price) => (lowest && lowest.compare(price) <= 0 ? lowest : price),
    undefined,
  );
}

/** A shorter subscription costs no more a month, so this one only binds longer. */
function dominatedTerm(
  { line, listPrice, upgrade }: PricedLine,
  edition: CatalogueEdition,
): Finding | undefined {
  const { product, term, users } = line;
  if (!isSubscription(term) || upgrade) return undefined;
  const terms = offeredTerms(product);
  const shorter = terms.slice(0, terms.indexOf(term)).find((each) => {
    const price = isSubscription(each) ? unitPriceOf(product, each, users, edition) : undefined;
    return price?.ok && price.value.amount.compare(listPrice.amount) <= 0;
  });
  return shorter && { code: "dominatedTerm", product: product.name, term, shorter };
}
