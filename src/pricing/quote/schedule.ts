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
import { minimumMonths } from "../term";
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
  /** Whether the first support year is billed in full (default) or by its remaining months (T7). */
  readonly firstSupportYear?: "full" | "proRata";
};

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
  const lastDay = lastDayOf(lines, terms);
  if (!lastDay) return fail({ code: "noLines" });
  const charges = lines.flatMap((line) => chargesOf(line, terms, lastDay));
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

function lastDayOf(
  lines: readonly PricedLine[],
  { start, months }: ScheduleTerms,
): CalendarDate | undefined {
  const [first, ...others] = lines.map(({ line }) => {
    const commitment = commitmentAt(start, line.term);
    return commitment.ok ? commitment.value.end : start;
  });
  if (!first) return undefined;
  return months === undefined ? latestOf([first, ...others]) : endOfMonths(start, months);
}

function chargesOf(line: PricedLine, terms: ScheduleTerms, lastDay: CalendarDate): Charge[] {
  if (line.period === "month") return subscriptionCharges(line, terms, lastDay);
  if (line.period === "year") return supportCharges(line, terms, lastDay);
  return [{ date: terms.start, to: terms.start, net: line.net }];
}

function subscriptionCharges(
  { line, net }: PricedLine,
  { start, interval }: ScheduleTerms,
  lastDay: CalendarDate,
): Charge[] {
  const committed = minimumMonths(line.term);
  const charges: Charge[] = [];
  let paid = 0;
  for (let date = start; !isBefore(lastDay, date); date = addMonths(start, paid)) {
    const months = paid < committed ? Math.min(intervalMonths(interval), committed - paid) : 1;
    paid += months;
    charges.push({ date, to: endOfMonths(start, paid), net: net.times(months) });
  }
  return charges;
}

function supportCharges(
  { net }: PricedLine,
  { start, firstSupportYear }: ScheduleTerms,
  lastDay: CalendarDate,
): Charge[] {
  const first = firstSupportYear === "proRata" ? net.fraction(13 - start.month, 12) : net;
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
