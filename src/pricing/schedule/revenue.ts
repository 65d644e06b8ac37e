import type { CalendarDate } from "../dates/calendarDate";
import type { PricingError } from "../errors";
import type { PricedLine } from "../line/line";
import { Money } from "../money/money";
import { fail, succeed, type Result } from "../result";
import { minimumMonths, periodOf } from "../term";
import { groupsOf, type LineGroup } from "./lineGroups";

/** Ten years of rows. */
export const MAXIMUM_REVENUE_MONTHS = 120;

export type MonthlyRevenue = {
  /** The first day of the month. */
  readonly month: CalendarDate;
  readonly net: Money;
};

/**
 * The net revenue of each calendar month from that of `start` on: purchases in the month in which they begin, of a
 * subscription a month in each of as many calendar months as its minimum term has, of a support plan a twelfth in each
 * of twelve (F3). Without a number of months to the last month with any. Error: invalidMonths, where that needs too many.
 */
export function revenueByMonth(
  lines: readonly PricedLine[],
  start: CalendarDate,
  months?: number,
): Result<readonly MonthlyRevenue[], PricingError> {
  const revenue: Money[] = [Money.zero];
  for (const group of groupsOf(lines, start)) {
    const offset = monthsBetween(start, group.start);
    for (const [month, net] of amountsOf(group).entries()) {
      const index = offset + month;
      if (index >= 0) revenue[index] = (revenue[index] ?? Money.zero).plus(net);
    }
  }
  const count = months ?? revenue.length;
  if (count > MAXIMUM_REVENUE_MONTHS) {
    return fail({ code: "invalidMonths", input: count, maximum: MAXIMUM_REVENUE_MONTHS });
  }
  const first = start.plusDays(1 - start.day);
  return succeed(
    Array.from({ length: count }, (_, index) => ({
      month: first.plusMonths(index),
      net: revenue[index] ?? Money.zero,
    })),
  );
}

/** What falls into each calendar month from that of the start on: a twelfth has the cent that the rounded sum gains there (F3). */
function amountsOf({ term, nets, net }: LineGroup): readonly Money[] {
  const period = periodOf(term);
  if (period === "once") return [net];
  if (period === "month") return Array.from({ length: minimumMonths(term) }, () => net);
  const until = (months: number) => Money.sum(nets.map((year) => year.fraction(months, 12)));
  let before = Money.zero;
  return Array.from({ length: 12 }, (_, month) => {
    const now = until(month + 1);
    const gained = now.minus(before);
    before = now;
    return gained;
  });
}

function monthsBetween(one: CalendarDate, other: CalendarDate): number {
  return (other.year - one.year) * 12 + other.month - one.month;
}
