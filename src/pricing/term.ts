/** How long the customer commits: bought once, or subscribed to for a minimum term of so many months. */
export type SubscriptionTerm = "sub1" | "sub12" | "sub24" | "sub36";
export type ExtensionTerm = "purchase" | SubscriptionTerm;

/** Support plans are paid once or by the year. */
export type SupportTerm = "once" | "yearly";

export type Term = ExtensionTerm | SupportTerm;

/** What one unit price buys: the thing for good, a month of it, or a year of it. */
export type Period = "once" | "month" | "year";

type TermFacts = {
  readonly token: string;
  readonly minimumMonths: number;
  readonly period: Period;
};

/** In order of commitment, the shortest first. */
const TERM_FACTS = {
  purchase: { token: "Kauf", minimumMonths: 0, period: "once" },
  once: { token: "einmalig", minimumMonths: 0, period: "once" },
  sub1: { token: "Abo1", minimumMonths: 1, period: "month" },
  sub12: { token: "Abo12", minimumMonths: 12, period: "month" },
  yearly: { token: "jährlich", minimumMonths: 12, period: "year" },
  sub24: { token: "Abo24", minimumMonths: 24, period: "month" },
  sub36: { token: "Abo36", minimumMonths: 36, period: "month" },
} as const satisfies Record<Term, TermFacts>;

/** All terms, the shortest commitment first. */
export const TERMS = Object.keys(TERM_FACTS) as readonly Term[];

/** The term's name in a cell: "Kauf", "Abo24", "jährlich". */
export function termToken(term: Term): string {
  return TERM_FACTS[term].token;
}

/** Months to which the customer is bound at least; 0 for what is bought once. */
export function minimumMonths(term: Term): number {
  return TERM_FACTS[term].minimumMonths;
}

/** What the unit price of this term pays for (P1). */
export function periodOf(term: Term): Period {
  return TERM_FACTS[term].period;
}

export function isSubscription(term: Term): term is SubscriptionTerm {
  return TERM_FACTS[term].period === "month";
}
