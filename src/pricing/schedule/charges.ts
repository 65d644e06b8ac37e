import { addMonths, isBefore, type CalendarDate } from "../dates/calendarDate";
import { endOfMonths } from "../dates/commitment";
import type { Money } from "../money/money";
import { minimumMonths, type Term } from "../term";
import { intervalMonths, type BillingInterval } from "./billingInterval";

/** What is due on a day, for the time until another. */
export type Charge = {
  readonly date: CalendarDate;
  /** Last day paid for; the day itself for what is bought once. */
  readonly to: CalendarDate;
  readonly net: Money;
};

/** The committed term at the interval, then month by month, for as long as a charge begins by the last day (T5). */
export function subscriptionCharges(
  { term, start, net }: { readonly term: Term; readonly start: CalendarDate; readonly net: Money },
  interval: BillingInterval,
  lastDay: CalendarDate,
): readonly Charge[] {
  const committed = minimumMonths(term);
  const charges: Charge[] = [];
  let paid = 0;
  for (let date = start; !isBefore(lastDay, date); date = addMonths(start, paid)) {
    const months = paid < committed ? Math.min(intervalMonths(interval), committed - paid) : 1;
    paid += months;
    charges.push({ date, to: endOfMonths(start, paid), net: net.times(months) });
  }
  return charges;
}

/** What the started months of the first calendar year of a plan cost, rounded once (T7). */
export function firstYearShare(year: Money, { month }: CalendarDate): Money {
  return year.fraction(13 - month, 12);
}
