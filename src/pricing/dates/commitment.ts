import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isSubscription, minimumMonths, type SubscriptionTerm, type Term } from "../term";
import { addMonths, CalendarDate, isBefore } from "./calendarDate";

const NOTICE_DAYS = 14;
const SUPPORT_NOTICE = { month: 9, day: 30 } as const;

/** How long the customer is bound, and by when notice of just that end must have arrived. */
export type Commitment = {
  /** Last day of the term running at the day asked for. */
  readonly end: CalendarDate;
  /** Last day on which notice may arrive. */
  readonly noticeBy: CalendarDate;
};

/**
 * The commitment at a day, the start by default. Of a subscription, which renews month by month, the
 * term running on that day (T1, T3, T4); of a support plan, which renews by calendar year, the first
 * end for which notice can still arrive (T7).
 * Error: noTermEnd, for what is bought once.
 */
export function commitmentAt(
  start: CalendarDate,
  term: Term,
  asOf: CalendarDate = start,
): Result<Commitment, PricingError> {
  if (term === "yearly") return succeed(supportCommitment(start, asOf));
  if (isSubscription(term)) return succeed(subscriptionCommitment(start, term, asOf));
  return fail({ code: "noTermEnd", term });
}

/** Last day of a period of so many months (T3). */
export function endOfMonths(start: CalendarDate, months: number): CalendarDate {
  return addMonths(start, months).plusDays(-1);
}

function subscriptionCommitment(
  start: CalendarDate,
  term: SubscriptionTerm,
  asOf: CalendarDate,
): Commitment {
  let months = Math.max(minimumMonths(term), monthsBetween(start, asOf));
  while (isBefore(endOfMonths(start, months), asOf)) months += 1;
  const end = endOfMonths(start, months);
  return { end, noticeBy: end.plusDays(-NOTICE_DAYS) };
}

/** Calendar months from one day to another; never more than the periods that have ended by then. */
function monthsBetween(start: CalendarDate, later: CalendarDate): number {
  return (later.year - start.year) * 12 + later.month - start.month;
}

/** From 1 October on, this year's notice is too late, and the plan goes on for the whole next year. */
function supportCommitment(start: CalendarDate, asOf: CalendarDate): Commitment {
  const from = isBefore(asOf, start) ? start : asOf;
  const year = from.month > SUPPORT_NOTICE.month ? from.year + 1 : from.year;
  return {
    end: new CalendarDate(year, 12, 31),
    noticeBy: new CalendarDate(year, SUPPORT_NOTICE.month, SUPPORT_NOTICE.day),
  };
}
