import { termToken, valueByTerm, type ByTerm, type Term } from "../../pricing";
import type { Language } from "../language";

/** As functions read them too. */
const ENGLISH: ByTerm<string> = {
  purchase: "purchase",
  once: "once",
  yearly: "yearly",
  subscription: (months) => (months === 1 ? "1 month" : `${months} months`),
};

/** The name of a term in a quote of that language: "Abo24", "24 months". */
export function quotedTerm(term: Term, language: Language): string {
  return language === "de" ? termToken(term) : valueByTerm(ENGLISH, term);
}
