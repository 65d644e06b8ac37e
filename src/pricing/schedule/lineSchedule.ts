import { CalendarDate, firstOfYear, isBefore } from "../dates/calendarDate";
import { endOfMonths } from "../dates/commitment";
import type { PricingError } from "../errors";
import type { PricedLine } from "../line/line";
import { fail, succeed, type Result } from "../result";
import { minimumMonths } from "../term";
import type { BillingInterval } from "./billingInterval";
import { firstYearShare, subscriptionCharges, type Charge } from "./charges";

/** Of five cells each they stay below the 5 MB that Excel on the web takes. */
const MOST_CHARGES = 50_000;

/** One charge of one line. */
export type LineCharge = Charge & { readonly line: PricedLine };

type LineScheduleTerms = {
  /** Of the lines that have no start of their own (F1). */
  readonly start: CalendarDate;
  readonly interval: BillingInterval;
  /** Charges that begin within so many months from the start; default: all. */
  readonly months?: number | undefined;
};

/**
 * The charges of each line by itself, in the order of the lines, until its minimum term ends; of a support plan those
 * of its first twelve months. All of them sum up to the total contract value (F2). Error: tooLarge.
 */
export function lineSchedule(
  lines: readonly PricedLine[],
  { start, interval, months }: LineScheduleTerms,
): Result<readonly LineCharge[], PricingError> {
  const lastDay = months === undefined ? undefined : endOfMonths(start, months);
  const charges: LineCharge[] = [];
  for (const line of lines) {
    const own = chargesOf(line, line.line.start ?? start, interval);
    const asked = lastDay ? own.filter(({ date }) => !isBefore(lastDay, date)) : own;
    charges.push(...asked.map((charge) => ({ ...charge, line })));
    const rows = charges.length;
    if (rows > MOST_CHARGES) return fail({ code: "tooLarge", rows, maximum: MOST_CHARGES });
  }
  return succeed(charges);
}

function chargesOf(
  { line: { term }, period, net }: PricedLine,
  start: CalendarDate,
  interval: BillingInterval,
): readonly Charge[] {
  if (period === "once") return [{ date: start, to: start, net }];
  if (period === "year") return supportYear(start, net);
  return subscriptionCharges(
    { term, start, net },
    interval,
    endOfMonths(start, minimumMonths(term)),
  );
}

/** The started months of the first calendar year, and in the next one what is left of twelve (T7). */
function supportYear(start: CalendarDate, net: Charge["net"]): readonly Charge[] {
  const newYear = firstOfYear(start.year + 1);
  const first = firstYearShare(net, start);
  const charges = [{ date: start, to: newYear.plusDays(-1), net: first }];
  if (start.month === 1) return charges;
  const to = new CalendarDate(newYear.year, start.month, 1).plusDays(-1);
  return [...charges, { date: newYear, to, net: net.minus(first) }];
}
