import { isoDate, type CalendarDate } from "../dates/calendarDate";
import type { PricingError } from "../errors";
import type { Money } from "../money/money";
import { Rate } from "../money/rate";
import { fail, succeed, type Result } from "../result";

/** Countries of a seller whose VAT we know (M4). */
export type SellerCountry = "DE" | "AT" | "CH";

export const SELLER_COUNTRIES: readonly SellerCountry[] = ["DE", "AT", "CH"];

type DatedRate = { readonly from: string; readonly rate: Rate };
type DatedRates = readonly [DatedRate, ...DatedRate[]];

/** Standard rates by the first day on which they hold, the earliest first (M4). */
const RATES: Readonly<Record<SellerCountry, DatedRates>> = {
  DE: [
    { from: "2007-01-01", rate: Rate.ofPercent(19) },
    { from: "2020-07-01", rate: Rate.ofPercent(16) },
    { from: "2021-01-01", rate: Rate.ofPercent(19) },
  ],
  AT: [{ from: "1984-01-01", rate: Rate.ofPercent(20) }],
  CH: [
    { from: "2018-01-01", rate: Rate.ofPercent("7.7") },
    { from: "2024-01-01", rate: Rate.ofPercent("8.1") },
  ],
};

/** The seller's VAT rate on a day, or the latest one (M4). Error: noVatRate, for a day before our table. */
export function vatRate(country: SellerCountry, day?: CalendarDate): Result<Rate, PricingError> {
  const rates = RATES[country];
  const asOf = day === undefined ? undefined : isoDate(day);
  const holding = rates.filter(({ from }) => asOf === undefined || from <= asOf).at(-1);
  if (!holding) return fail({ code: "noVatRate", country, from: rates[0].from });
  return succeed(holding.rate);
}

/** The tax on a net amount and the sum of both, rounded to cents (M1, M3). */
export function withVat(net: Money, rate: Rate): { readonly vat: Money; readonly gross: Money } {
  const vat = net.share(rate);
  return { vat, gross: net.plus(vat) };
}
