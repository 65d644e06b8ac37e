import { termToken, type Term } from "../../pricing";
import type { Language } from "../language";

/** As functions read them too. */
const ENGLISH: Readonly<Record<Term, string>> = {
  purchase: "purchase",
  once: "once",
  sub1: "1 month",
  sub12: "12 months",
  sub24: "24 months",
  sub36: "36 months",
  yearly: "yearly",
};

/** The name of a term in a quote of that language: "Abo24", "24 months". */
export function quotedTerm(term: Term, language: Language): string {
  return language === "de" ? termToken(term) : ENGLISH[term];
}
