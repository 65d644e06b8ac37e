import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { spelledBy, spellingOf } from "../input/spelling";
import { fail, succeed, type Result } from "../result";
import { isSubscription, minimumMonths, type Term } from "../term";

/** How often a subscription is paid, always in advance, at no surcharge (T5). */
export type BillingInterval = "monthly" | "quarterly" | "yearly";

const MONTHS: Readonly<Record<BillingInterval, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** As printed: "Zahlung monatlich im Voraus". */
const AROUND_THE_INTERVAL = /^zahlung|imvoraus$|inadvance$/g;

const intervalOf = spelledBy<BillingInterval>({
  monthly: "monatlich monat promonat immonat mtl monthly month permonth 1",
  quarterly:
    "quartalsweise quarterweise quartal proquartal vierteljährlich vierteljahr quarterly quarter perquarter 3",
  yearly: "jährlich jahr projahr imjahr pa yearly year peryear annually annual 12",
});

export const BILLING_INTERVALS = Object.keys(MONTHS) as readonly BillingInterval[];

export function intervalMonths(interval: BillingInterval): number {
  return MONTHS[interval];
}

/** How many months the first invoice of a term covers: none for what is bought once, never more than it binds (T5). */
export function monthsPaidAtOnce(term: Term, interval: BillingInterval): number {
  const months = minimumMonths(term);
  return isSubscription(term) ? Math.min(months, intervalMonths(interval)) : months;
}

/** The billing interval of a raw text in German or English, or of a number of months; monthly when it is blank. Error: unknownInterval. */
export function parseInterval(raw: unknown): Result<BillingInterval, PricingError> {
  if (isBlank(raw)) return succeed("monthly");
  const interval = intervalOf(spellingOf(raw).replace(AROUND_THE_INTERVAL, ""));
  if (interval === undefined) return fail({ code: "unknownInterval", input: quoted(raw) });
  return succeed(interval);
}
