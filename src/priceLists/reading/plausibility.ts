import { isSubscription, minimumMonths, type CatalogueEdition, type Term } from "../../pricing";

/** A subscription price that does not follow the pattern of the others, which decides nothing (C1). */
export type UnusualPrice = {
  readonly product: string;
  readonly term: Term;
  /** From 0; undefined where there is one price for all users. */
  readonly tier: number | undefined;
  readonly price: string;
};

/** Shares of the purchase price that the list of 2022-09 happens to charge a month (C1). */
const SHARES: Readonly<Record<string, number>> = {
  sub12: 0.0490363,
  sub24: 0.0372922,
  sub36: 0.029787,
};

const LOWEST_EURO = 7;

/** A printed price is rounded, and nobody promised the pattern. */
const TOLERANCE = 0.02;

/**
 * Subscription prices that differ by more than 2 % from what the list of 2022-09 happens to charge for such a purchase
 * price: a share of it, or all of it spread over the term, at least 7.00 (C1). A hint at typing errors, never a fault.
 */
export function unusualPrices({ extensions }: CatalogueEdition): readonly UnusualPrice[] {
  return extensions.flatMap(({ name, prices }) => {
    const listed = prices as Readonly<Partial<Record<Term, string | readonly string[]>>>;
    const bought = [listed.purchase ?? []].flat();
    return (Object.keys(listed) as Term[]).filter(isSubscription).flatMap((term) =>
      [listed[term] ?? []].flat().flatMap((price, tier, all): readonly UnusualPrice[] => {
        const purchase = bought[tier];
        if (purchase === undefined || isUsual(Number(price), Number(purchase), term)) return [];
        return [{ product: name, term, tier: all.length > 1 ? tier : undefined, price }];
      }),
    );
  });
}

function isUsual(price: number, purchase: number, term: Term): boolean {
  const share = SHARES[term];
  if (share === undefined) return true;
  return [purchase * share, purchase / minimumMonths(term)].some((expected) => {
    const lowest = Math.max(LOWEST_EURO, expected);
    return Math.abs(price - lowest) <= Math.max(0.01, lowest * TOLERANCE);
  });
}
