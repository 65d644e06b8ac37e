import { type CalendarDate, firstOfYear, isBefore, isoDate, latestOf } from "../dates/calendarDate";
import { commitmentAt, endOfMonths } from "../dates/commitment";
import type { PricingError } from "../errors";
import { Money } from "../money/money";
import type { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";
import { ratesDuring, type SellerCountry } from "../tax/vat";
import { periodOf } from "../term";
import type { BillingInterval } from "./billingInterval";
import { firstYearShare, subscriptionCharges, type Charge } from "./charges";
import { groupsOf, type LineGroup } from "./lineGroups";
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
  /** Of the lines that have no start of their own (F1). */
  readonly start: CalendarDate;
  readonly interval: BillingInterval;
  readonly country: SellerCountry;
  /** Invoices of so many months from the start; default: until the last minimum term ends. */
  readonly months?: number | undefined;
  /** Whether the first support year is billed by its started months (default) or in full (T7). */
  readonly firstSupportYear?: "full" | "proRata";
};

/** Renewed month by month until lines end that begin centuries later, they would keep Excel busy for minutes. */
const MOST_CHARGES = 100_000;

type Charges = readonly [Charge, ...Charge[]];

/**
 * The invoices of a quote, the earliest first: the committed term at the chosen interval, renewed
 * months monthly (T5), support plans by calendar year (T7), VAT on each invoice's sum by rate (M3, M4).
 * Errors: noLines, noVatRate, tooLarge.
 */
export function paymentSchedule(
  lines: readonly PricedLine[],
  terms: ScheduleTerms,
): Result<readonly Invoice[], PricingError> {
  const groups = groupsOf(lines, terms.start);
  const lastDay = lastDayOf(groups, terms);
  if (!lastDay) return fail({ code: "noLines" });
  const charges: Charge[] = [];
  for (const group of groups) {
    charges.push(...chargesOf(group, terms, lastDay));
    const rows = charges.length;
    if (rows > MOST_CHARGES) return fail({ code: "tooLarge", rows, maximum: MOST_CHARGES });
  }
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

function lastDayOf(
  groups: readonly LineGroup[],
  { start: common, months }: ScheduleTerms,
): CalendarDate | undefined {
  const [first, ...others] = groups.map(({ term, start }) => {
    const commitment = commitmentAt(start, term);
    return commitment.ok ? commitment.value.end : start;
  });
  if (!first) return undefined;
  return months === undefined ? latestOf([first, ...others]) : endOfMonths(common, months);
}

function chargesOf(
  group: LineGroup,
  { interval, firstSupportYear }: ScheduleTerms,
  lastDay: CalendarDate,
): readonly Charge[] {
  const { start, net } = group;
  const period = periodOf(group.term);
  if (period === "month") return subscriptionCharges(group, interval, lastDay);
  if (period === "year") return supportCharges(group, firstSupportYear, lastDay);
  return isBefore(lastDay, start) ? [] : [{ date: start, to: start, net }];
}

/** The share of the first year is rounded for each line, since each is a price of its own (M2). */
function supportCharges(
  { start, nets, net }: LineGroup,
  firstSupportYear: ScheduleTerms["firstSupportYear"],
  lastDay: CalendarDate,
): Charge[] {
  const first =
    firstSupportYear === "full" ? net : Money.sum(nets.map((each) => firstYearShare(each, start)));
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
