import { CalendarDate, isBefore, isoDate, monthsBefore } from "../dates/calendarDate";
import type { PricingError } from "../errors";
import type { Money } from "../money/money";
import { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";

/** Countries of a seller whose VAT we know (M4). */
export type SellerCountry = "DE" | "AT" | "CH";

export const SELLER_COUNTRIES: readonly SellerCountry[] = ["DE", "AT", "CH"];

type DatedRate = { readonly from: CalendarDate; readonly rate: Rate };
type DatedRates = readonly [DatedRate, ...DatedRate[]];

/** Standard rates by the first day on which they hold, the earliest first (M4). */
const RATES: Readonly<Record<SellerCountry, DatedRates>> = {
  DE: [
    { from: new CalendarDate(2007, 1, 1), rate: Rate.ofPercent(19) },
    { from: new CalendarDate(2020, 7, 1), rate: Rate.ofPercent(16) },
    { from: new CalendarDate(2021, 1, 1), rate: Rate.ofPercent(19) },
  ],
  AT: [{ from: new CalendarDate(1984, 1, 1), rate: Rate.ofPercent(20) }],
  CH: [
    { from: new CalendarDate(2018, 1, 1), rate: Rate.ofPercent("7.7") },
    { from: new CalendarDate(2024, 1, 1), rate: Rate.ofPercent("8.1") },
  ],
};

/** The seller's VAT rate on a day, or the latest one (M4). Error: noVatRate, for a day before our table. */
export function vatRate(country: SellerCountry, day?: CalendarDate): Result<Rate, PricingError> {
  const rates = RATES[country];
  const holding = rates.filter(({ from }) => !day || !isBefore(day, from)).at(-1);
  if (!holding) return fail({ code: "noVatRate", country, from: isoDate(rates[0].from) });
  return succeed(holding.rate);
}

/** A rate with how much of a period it holds, in parts of a month. */
export type RateShare = { readonly rate: Rate; readonly share: number };

/**
 * The rates that hold in a period from its first to its last day, the earliest first, each once with its share of the
 * time (M4). Error: noVatRate.
 */
export function ratesDuring(
  country: SellerCountry,
  first: CalendarDate,
  last: CalendarDate,
): Result<readonly RateShare[], PricingError> {
  const rate = vatRate(country, first);
  if (!rate.ok) return rate;
  const changes = RATES[country].filter(
    ({ from }) => isBefore(first, from) && !isBefore(last, from),
  );
  const days = [{ from: first, rate: rate.value }, ...changes];
  const shares = new Map<string, RateShare>();
  days.forEach(({ from, rate: held }, index) => {
    const until = days[index + 1]?.from ?? last.plusDays(1);
    const before = shares.get(held.toString())?.share ?? 0;
    shares.set(held.toString(), {
      rate: held,
      share: before + monthsBefore(until) - monthsBefore(from),
    });
  });
  return succeed([...shares.values()]);
}

/** The tax on a net amount and the sum of both, rounded to cents (M1, M3). */
export function withVat(net: Money, rate: Rate): { readonly vat: Money; readonly gross: Money } {
  const vat = net.share(rate);
  return { vat, gross: net.plus(vat) };
}
