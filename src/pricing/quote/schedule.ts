import {
  type CalendarDate,
  addMonths,
  firstOfYear,
  isBefore,
  isoDate,
  latestOf,
} from "../dates/calendarDate";
import { commitmentAt, endOfMonths } from "../dates/commitment";
import type { PricingError } from "../errors";
import { Money } from "../money/money";
import type { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";
import { vatRate, withVat, type SellerCountry } from "../tax/vat";
import { minimumMonths, periodOf, type Term } from "../term";
import type { BillingInterval } from "./billingInterval";
import { intervalMonths } from "./billingInterval";
import type { PricedLine } from "./line";

/** One invoice of a payment plan, in advance for the days from `from` to `to` (T5, M3). */
export type Invoice = {
  readonly date: CalendarDate;
  readonly from: CalendarDate;
  /** Last day paid for; the day of the invoice for what is bought once. */
  readonly to: CalendarDate;
  readonly net: Money;
  readonly vatRate: Rate;
  readonly vat: Money;
  readonly gross: Money;
};

export type ScheduleTerms = {
  readonly start: CalendarDate;
  readonly interval: BillingInterval;
  readonly country: SellerCountry;
  /** Invoices of so many months from the start; default: until the last minimum term ends. */
  readonly months?: number | undefined;
  /** Whether the first support year is billed by its started months (default) or in full (T7). */
  readonly firstSupportYear?: "full" | "proRata";
};

type TermGroup = { readonly term: Term; readonly nets: readonly Money[]; readonly net: Money };
type Charge = { readonly date: CalendarDate; readonly to: CalendarDate; readonly net: Money };

/**
 * The invoices of a quote, the earliest first: the committed term at the chosen interval, renewed
 * months monthly (T5), support plans by calendar year (T7), VAT on each invoice's sum (M3).
 * Errors: noLines, noVatRate.
 */
export function paymentSchedule(
  lines: readonly PricedLine[],
  terms: ScheduleTerms,
): Result<readonly Invoice[], PricingError> {
  const groups = groupsByTerm(lines);
  const lastDay = lastDayOf(groups, terms);
  if (!lastDay) return fail({ code: "noLines" });
  const charges = groups.flatMap((group) => chargesOf(group, terms, lastDay));
  const invoices: Invoice[] = [];
  for (const sameDay of byDate(charges)) {
    const [{ date }] = sameDay;
    const rate = vatRate(terms.country, date);
    if (!rate.ok) return rate;
    const net = Money.sum(sameDay.map((charge) => charge.net));
    const [first, ...others] = sameDay;
    const to = latestOf([first.to, ...others.map((charge) => charge.to)]);
    invoices.push({ date, from: date, to, net, vatRate: rate.value, ...withVat(net, rate.value) });
  }
  return succeed(invoices);
}

/** Lines of one term are paid on the same days, which are reckoned once for all of them. */
function groupsByTerm(lines: readonly PricedLine[]): readonly TermGroup[] {
  const groups = new Map<Term, Money[]>();
  for (const { line, net } of lines) {
    const nets = groups.get(line.term);
    if (nets) nets.push(net);
    else groups.set(line.term, [net]);
  }
  return [...groups].map(([term, nets]) => ({ term, nets, net: Money.sum(nets) }));
}

function lastDayOf(
  groups: readonly TermGroup[],
  { start, months }: ScheduleTerms,
): CalendarDate | undefined {
  const [first, ...others] = groups.map(({ term }) => {
    const commitment = commitmentAt(start, term);
    return commitment.ok ? commitment.value.end : start;
  });
  if (!first) return undefined;
  return months === undefined ? latestOf([first, ...others]) : endOfMonths(start, months);
}

function chargesOf(group: TermGroup, terms: ScheduleTerms, lastDay: CalendarDate): Charge[] {
  const period = periodOf(group.term);
  if (period === "month") return subscriptionCharges(group, terms, lastDay);
  if (period === "year") return supportCharges(group, terms, lastDay);
  return [{ date: terms.start, to: terms.start, net: group.net }];
}

function subscriptionCharges(
  { term, net }: TermGroup,
  { start, interval }: ScheduleTerms,
  lastDay: CalendarDate,
): Charge[] {
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

/** The share of the first year is rounded for each line, since each is a price of its own (M2). */
function supportCharges(
  { nets, net }: TermGroup,
  { start, firstSupportYear }: ScheduleTerms,
  lastDay: CalendarDate,
): Charge[] {
  const proRata = () => Money.sum(nets.map((each) => each.fraction(13 - start.month, 12)));
  const first = firstSupportYear === "full" ? net : proRata();
  const charges: Charge[] = [];
  for (let date = start; !isBefore(lastDay, date); date = firstOfYear(date.year + 1)) {
    const to = firstOfYear(date.year + 1).plusDays(-1);
    charges.push({ date, to, net: charges.length === 0 ? first : net });
  }
  return charges;
}

function byDate(charges: readonly Charge[]): readonly (readonly [Charge, ...Charge[]])[] {
  const groups = new Map<string, [Charge, ...Charge[]]>();
  for (const charge of [...charges].sort((one, other) => one.date.daysSince(other.date))) {
    const date = isoDate(charge.date);
    const group = groups.get(date);
    if (group) group.push(charge);
    else groups.set(date, [charge]);
  }
  return [...groups.values()];
}
