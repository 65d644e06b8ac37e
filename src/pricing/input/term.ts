import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { TERMS, termToken, type Term } from "../term";
import { isBlank, quoted } from "./raw";

type UnknownTerm = Extract<PricingError, { readonly code: "unknownTerm" }>;

const SUBSCRIPTION =
  /^(?:(?:abo|abonnement|sub|subscription)[\s-]*)?(1|12|24|36)(?:[\s-]*(?:monate?|months?))?$/;

const SPELLINGS: readonly (readonly [Term, readonly string[]])[] = [
  ["purchase", ["kauf", "kaufen", "purchase", "buy"]],
  ["once", ["einmalig", "once", "onetime", "oneoff"]],
  [
    "yearly",
    ["jährlich", "jaehrlich", "jahrlich", "projahr", "yearly", "annual", "annually", "peryear"],
  ],
];

const TERM_BY_SPELLING: ReadonlyMap<string, Term> = new Map(
  SPELLINGS.flatMap(([term, spellings]) => spellings.map((spelling) => [spelling, term] as const)),
);

/**
 * The term of a raw value: as printed ("Abo 24 Monate"), as token ("Abo24"), as a number of months
 * (24, "24"), or in English ("sub24", "purchase"); undefined when it is blank.
 */
export function parseTerm(raw: unknown): Result<Term | undefined, UnknownTerm> {
  if (isBlank(raw)) return succeed(undefined);
  const term = termOf(raw);
  if (term === undefined) {
    return fail({ code: "unknownTerm", input: quoted(raw), offered: TERMS });
  }
  return succeed(term);
}

/** Every way of writing a term that a look-up can know in advance. */
export function plainSpellingsOf(term: Term): readonly (string | number)[] {
  const months = /sub(\d+)/.exec(term)?.[1];
  return months === undefined ? [termToken(term)] : [termToken(term), months, Number(months)];
}

function termOf(raw: unknown): Term | undefined {
  if (typeof raw !== "string" && typeof raw !== "number") return undefined;
  const spelling = String(raw).normalize("NFKC").trim().toLowerCase();
  const months = SUBSCRIPTION.exec(spelling)?.[1];
  if (months !== undefined) return `sub${months}` as Term;
  return TERM_BY_SPELLING.get(spelling.replace(/[\s-]/g, ""));
}
