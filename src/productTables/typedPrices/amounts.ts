import { isSubscription, minimumMonths, type PricedLine } from "../../pricing";

const MONTHS_OF_YEAR = 12;

/** What each of four amounts is of: one licence or all of them, before the discount and after it. */
const FORMS = ["one", "one", "all", "all"] as const;
const NET_OF_ALL = 3;

/** Of how many licences the prices of a column are; undefined where nothing says so. */
export type OfLicences = (typeof FORMS)[number] | undefined;

/**
 * Every amount by which a table may say what a line costs, in an order that is the same for all lines: the price of a
 * licence, with its discount, that of all licences, with theirs; then the same for a year and for the minimum term.
 */
export function amountsOf({ line, listPrice, unitPrice, net }: PricedLine): readonly number[] {
  const once = [listPrice.amount, unitPrice, listPrice.amount.times(line.quantity), net].map(
    (amount) => amount.toNumber(),
  );
  const months = isSubscription(line.term) ? [1, MONTHS_OF_YEAR, minimumMonths(line.term)] : [1];
  return months.flatMap((count) => once.map((amount) => cents(amount * count) / 100));
}

/** The amount that was meant where none was typed: the nearest that a column may have, of all licences their net. */
export function meantAmount(amounts: readonly number[], found: number, of: OfLicences): number {
  const forms = amounts.filter((_, place) => place < FORMS.length && isOf(place, of));
  if (of === "all") return amounts[NET_OF_ALL] ?? found;
  return forms.reduce((best, amount) =>
    Math.abs(amount - found) < Math.abs(best - found) ? amount : best,
  );
}

/** Where an amount stands among those that a column may have; undefined where it is none of them. */
export function placeAmong(
  amounts: readonly number[],
  found: number,
  of: OfLicences,
): number | undefined {
  const place = amounts.findIndex(
    (amount, index) => isOf(index, of) && cents(amount) === cents(found),
  );
  return place < 0 ? undefined : place;
}

function isOf(place: number, of: OfLicences): boolean {
  return of === undefined || FORMS[place % FORMS.length] === of;
}

function cents(euro: number): number {
  return Math.round(euro * 100);
}
