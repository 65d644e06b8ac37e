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
import { ratesDuring, type SellerCountry } from "../tax/vat";
import { minimumMonths, periodOf, type Term } from "../term";
import type { BillingInterval } from "./billingInterval";
import { intervalMonths } from "./billingInterval";
import type { PricedLine } from "../line/line";

/** One invoice of a payment plan, in advance for the days from `from` to `to` (T5, M3). */
export type Invoice = {
  readonly date: CalendarDate;
  readonly from: CalendarDate;
  /** Last day paid for; the day of the invoice for what is bought once. */
  readonly to: CalendarDate;
  readonly net: Money;
  /** By rate, the earliest first; more than one where the rate changes within the period (M4). */
  readonly taxes: readonly InvoiceTax[];
  readonly vat: Money;
  readonly gross: Money;
};

/** What of an invoice is taxed at one rate. */
export type InvoiceTax = { readonly rate: Rate; readonly net: Money; readonly vat: Money };

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
type Charges = readonly [Charge, ...Charge[]];

/**
 * The invoices of a quote, the earliest first: the committed term at the chosen interval, renewed
 * months monthly (T5), support plans by calendar year (T7), VAT on each invoice's sum by rate (M3, M4).
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
    const taxes = taxesOf(sameDay, terms.country);
    if (!taxes.ok) return taxes;
    const net = sumOf(sameDay);
    const vat = Money.sum(taxes.value.map((tax) => tax.vat));
    const [first, ...others] = sameDay;
    const to = latestOf([first.to, ...others.map((charge) => charge.to)]);
    invoices.push({ date, from: date, to, net, taxes: taxes.value, vat, gross: net.plus(vat) });
  }
  return succeed(invoices);
}

/** What is paid for the same days is split between their rates as one sum, of which the last rate takes the rest (M4). */
function taxesOf(
  charges: readonly Charge[],
  country: SellerCountry,
): Result<readonly InvoiceTax[], PricingError> {
  const taxed = new Map<string, Omit<InvoiceTax, "vat">>();
  for (const alike of groupedBy(charges, ({ to }) => isoDate(to))) {
    const [{ date, to }] = alike;
    const rates = ratesDuring(country, date, to);
    if (!rates.ok) return rates;
    let rest = sumOf(alike);
    let time = rates.value.reduce((sum, { share }) => sum + share, 0);
    for (const { rate, share } of rates.value) {
      const net = rest.fraction(share, time);
      const before = taxed.get(rate.toString())?.net ?? Money.zero;
      taxed.set(rate.toString(), { rate, net: before.plus(net) });
      rest = rest.minus(net);
      time -= share;
    }
  }
  return succeed([...taxed.values()].map((tax) => ({ ...tax, vat: tax.net.share(tax.rate) })));
}

function sumOf(charges: readonly Charge[]): Money {
  return Money.sum(charges.map(({ net }) => net));
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

function byDate(charges: readonly Charge[]): readonly Charges[] {
  const inOrder = [...charges].sort((one, other) => one.date.daysSince(other.date));
  return groupedBy(inOrder, ({ date }) => isoDate(date));
}

function groupedBy(charges: readonly Charge[], keyOf: (charge: Charge) => string): Charges[] {
  const groups = new Map<string, [Charge, ...Charge[]]>();
  for (const charge of charges) {
    const group = groups.get(keyOf(charge));
    if (group) group.push(charge);
    else groups.set(keyOf(charge), [charge]);
  }
  return [...groups.values()];
}
