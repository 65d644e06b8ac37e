import type { PricingError } from "../errors";
import { isBlank, quoted } from "../input/raw";
import { fail, succeed, type Result } from "../result";

/** How often a subscription is paid, always in advance, at no surcharge (T5). */
export type BillingInterval = "monthly" | "quarterly" | "yearly";

const MONTHS: Readonly<Record<BillingInterval, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

const SPELLINGS: Readonly<Record<BillingInterval, readonly string[]>> = {
  monthly: ["monatlich", "monthly"],
  quarterly: ["quartalsweise", "quarterweise", "vierteljährlich", "vierteljaehrlich", "quarterly"],
  yearly: ["jährlich", "jaehrlich", "yearly", "annually", "annual"],
};

export const BILLING_INTERVALS = Object.keys(MONTHS) as readonly BillingInterval[];

export function intervalMonths(interval: BillingInterval): number {
  return MONTHS[interval];
}

/** The billing interval of a raw text in German or English; monthly when it is blank. Error: unknownInterval. */
export function parseInterval(raw: unknown): Result<BillingInterval, PricingError> {
  if (isBlank(raw)) return succeed("monthly");
  const spelling = quoted(raw).normalize("NFKC").toLowerCase();
  const interval = BILLING_INTERVALS.find((each) => SPELLINGS[each].includes(spelling));
  if (interval === undefined) return fail({ code: "unknownInterval", input: quoted(raw) });
  return succeed(interval);
}
