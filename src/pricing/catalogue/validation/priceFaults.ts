import { byCommitment, isSubscription, type SubscriptionTerm, type Term } from "../../term";
import type { CatalogueFault } from "./fault";

type Prices = { readonly [Each in Term]?: string | readonly string[] };
type Cell = { readonly path: string; readonly price: string; readonly cents: number };
type Row<RowTerm extends Term> = { readonly term: RowTerm; readonly cells: readonly Cell[] };

const PRICE_FORM = /^-?(?:0|[1-9]\d*)\.\d\d$/;

/** The faults of one product's prices, whose path is `path`; a tiered product has a list per term. */
export function priceFaults(path: string, prices: Prices): readonly CatalogueFault[] {
  const terms = byCommitment(Object.keys(prices) as Term[]);
  if (terms.length === 0) return [{ path, code: "noPrice" }];
  const rows = terms.flatMap((term) => rowOf(path, prices, term));
  const subscriptions = terms.filter(isSubscription).flatMap((term) => rowOf(path, prices, term));
  return [
    ...rows.flatMap(({ cells }) => cells.flatMap(formFaults)),
    ...rows.flatMap(({ cells }) => tierFaults(cells)),
    ...termFaults(subscriptions),
  ];
}

function rowOf<RowTerm extends Term>(
  path: string,
  prices: Prices,
  term: RowTerm,
): readonly Row<RowTerm>[] {
  const printed = prices[term];
  if (printed === undefined) return [];
  const rowPath = `${path}.${term}`;
  const cells =
    typeof printed === "string"
      ? [cellOf(rowPath, printed)]
      : printed.map((price, tier) => cellOf(`${rowPath}[${tier}]`, price));
  return [{ term, cells }];
}

/** A malformed price is NaN cents, so that no comparison finds a second fault in it. */
function cellOf(path: string, price: string): Cell {
  return { path, price, cents: PRICE_FORM.test(price) ? Number(price.replace(".", "")) : NaN };
}

function formFaults({ path, price, cents }: Cell): readonly CatalogueFault[] {
  if (Number.isNaN(cents)) return [{ path, code: "malformedPrice", price }];
  return cents > 0 ? [] : [{ path, code: "priceNotPositive", price }];
}

function tierFaults(cells: readonly Cell[]): readonly CatalogueFault[] {
  return cells.flatMap(({ path, price, cents }, tier) => {
    const lower = cells[tier - 1];
    return lower !== undefined && cents < lower.cents
      ? [{ path, code: "priceFallsWithTier", price, lowerTierPrice: lower.price }]
      : [];
  });
}

function termFaults(rows: readonly Row<SubscriptionTerm>[]): readonly CatalogueFault[] {
  return rows.flatMap(({ cells }, position) => {
    const shorter = rows[position - 1];
    if (shorter === undefined) return [];
    return cells.flatMap(({ path, price, cents }, tier): readonly CatalogueFault[] => {
      const beside = shorter.cells[tier];
      return beside !== undefined && cents > beside.cents
        ? [
            {
              path,
              code: "priceRisesWithTerm",
              price,
              shorterTerm: shorter.term,
              shorterTermPrice: beside.price,
            },
          ]
        : [];
    });
  });
}
