import { addMonths, CalendarDate, isBefore } from "../dates/calendarDate";
import { isSubscription, minimumMonths, type Term } from "../term";
import { intervalMonths, type BillingInterval } from "./billingInterval";

/**
 * The first day from `asOf` on for which an invoice is due: a subscription at its interval within the minimum term, then
 * month by month (T5); a support plan at its start and on each 1 January (T7). Undefined for what was bought once before.
 */
export function nextInvoice(
  { start, term }: { readonly start: CalendarDate; readonly term: Term },
  interval: BillingInterval,
  asOf: CalendarDate,
): CalendarDate | undefined {
  if (!isBefore(start, asOf)) return start;
  if (term === "yearly") {
    const thisYear = new CalendarDate(asOf.year, 1, 1);
    return isBefore(thisYear, asOf) ? new CalendarDate(asOf.year + 1, 1, 1) : thisYear;
  }
  if (!isSubscription(term)) return undefined;
  const committed = minimumMonths(term);
  const step = intervalMonths(interval);
  const elapsed = (asOf.year - start.year) * 12 + asOf.month - start.month;
  // The last day paid for may be a little earlier or later than whole months tell.
  let months =
    elapsed > committed ? elapsed - 1 : Math.max(0, Math.floor((elapsed - 1) / step)) * step;
  while (isBefore(addMonths(start, months), asOf)) {
    months = months < committed ? Math.min(months + step, committed) : months + 1;
  }
  return addMonths(start, months);
}
