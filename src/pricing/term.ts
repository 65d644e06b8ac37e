/** A subscription with a minimum term of so many months: "sub24". */
export type SubscriptionTerm = `sub${number}`;

/** How long the customer commits: bought once, or subscribed to. */
export type ExtensionTerm = "purchase" | SubscriptionTerm;

/** Support plans are paid once or by the year. */
export type SupportTerm = "once" | "yearly";

export type Term = ExtensionTerm | SupportTerm;

/** What one unit price buys: the thing for good, a month of it, or a year of it. */
export type Period = "once" | "month" | "year";

/** One value for each term that has a name, and one for subscriptions by their months. */
export type ByTerm<Value> = Readonly<Record<Exclude<Term, SubscriptionTerm>, Value>> & {
  readonly subscription: (months: number) => Value;
};

const SUBSCRIPTION = /^sub([1-9]\d{0,2})$/;

/** Nobody subscribes for longer than ten years. */
const LONGEST_TERM_MONTHS = 120;

const TOKENS: ByTerm<string> = {
  purchase: "Kauf",
  once: "einmalig",
  yearly: "jährlich",
  subscription: (months) => `Abo${months}`,
};

const MINIMUM_MONTHS: ByTerm<number> = {
  purchase: 0,
  once: 0,
  yearly: 12,
  subscription: (months) => months,
};

const PERIODS: ByTerm<Period> = {
  purchase: "once",
  once: "once",
  yearly: "year",
  subscription: () => "month",
};

/** Among terms that bind as long, in this order. */
const ORDER: ByTerm<number> = { purchase: 0, once: 1, subscription: () => 2, yearly: 3 };

/** The value of a term. */
export function valueByTerm<Value>(values: ByTerm<Value>, term: Term): Value {
  return isSubscription(term) ? values.subscription(Number(term.slice(3))) : values[term];
}

/** The term's name in a cell: "Kauf", "Abo24", "jährlich". */
export function termToken(term: Term): string {
  return valueByTerm(TOKENS, term);
}

/** Months to which the customer is bound at least; 0 for what is bought once. */
export function minimumMonths(term: Term): number {
  return valueByTerm(MINIMUM_MONTHS, term);
}

/** What the unit price of this term pays for (P1). */
export function periodOf(term: Term): Period {
  return valueByTerm(PERIODS, term);
}

export function isSubscription(term: Term): term is SubscriptionTerm {
  return term.startsWith("sub");
}

/** Whether a text is a term: "purchase", "once", "yearly", or "sub1" to "sub120". */
export function isTerm(text: string): text is Term {
  if (Object.hasOwn(TOKENS, text)) return text !== "subscription";
  const [, months] = SUBSCRIPTION.exec(text) ?? [];
  return months !== undefined && Number(months) <= LONGEST_TERM_MONTHS;
}

/** The terms in order of commitment, the shortest first, each once. */
export function byCommitment(terms: Iterable<Term>): readonly Term[] {
  return [...new Set(terms)].sort(
    (one, other) =>
      minimumMonths(one) - minimumMonths(other) ||
      valueByTerm(ORDER, one) - valueByTerm(ORDER, other),
  );
}
