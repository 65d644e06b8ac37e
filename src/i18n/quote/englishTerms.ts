import { termToken, type Term } from "../../pricing";

const subscription = (months: string) => `a subscription with a minimum term of ${months}`;

const MEANINGS: Readonly<Record<Term, string>> = {
  purchase: "a purchase, paid once",
  once: "paid once",
  sub1: subscription("1 month"),
  sub12: subscription("12 months"),
  sub24: subscription("24 months"),
  sub36: subscription("36 months"),
  yearly: "paid by the calendar year",
};

/** What the terms mean, by whose German names products are listed and priced, for a quote in English. */
export function englishTerms(terms: readonly Term[]): string {
  if (terms.length === 0) return "";
  const sentences = terms.map((term) => `${termToken(term)} is ${MEANINGS[term]}`);
  return `Terms: ${sentences.join("; ")}.`;
}
