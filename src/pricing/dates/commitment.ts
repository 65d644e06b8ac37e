import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isSubscription, minimumMonths, type SubscriptionTerm, type Term } from "../term";
import { addMonths, CalendarDate, isBefore } from "./calendarDate";

const NOTICE_DAYS = 14;
const SUPPORT_NOTICE = { month: 9, day: 30 } as const;

/** How long the customer is bound, and by when the other side must have heard that it ends. */
export type Commitment = {
  /** Last day of the term running at the day asked for. */
  readonly end: CalendarDate;
  /** Last day on which notice may arrive. */
  readonly noticeBy: CalendarDate;
};

/**
 * The term running at a day, from the start on by default, that is the minimum term: subscriptions
 * renew month by month (T1, T3, T4), support plans by calendar year (T7).
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

/**
 * A plan that starts when this year's notice could no longer arrive runs on for the next year too,
 * so notice for it counts from there.
 */
function supportCommitment(start: CalendarDate, asOf: CalendarDate): Commitment {
  const year = Math.max(start.year, asOf.year);
  const end = new CalendarDate(year, 12, 31);
  const noticeBy = new CalendarDate(year, SUPPORT_NOTICE.month, SUPPORT_NOTICE.day);
  return { end, noticeBy: isBefore(noticeBy, start) ? noticeBy.plusMonths(12) : noticeBy };
}
