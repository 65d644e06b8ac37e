import type { PricingError } from "../errors";
import { fail, succeed, type Result } from "../result";
import { isSubscription, isTerm, minimumMonths, termToken, type Term } from "../term";
import { knownTerms } from "../catalogue/editions";
import { isBlank, quoted } from "./raw";
import { spelledBy, spellingOf } from "./spelling";

type UnknownTerm = Extract<PricingError, { readonly code: "unknownTerm" }>;

/** "Abo 24 Monate", "24M", "2 Jahre"; a year without the word Abo may be a yearly plan, so it is one below. */
const SUBSCRIPTION =
  /^(?:abo(?:nnement)?|sub(?:scription)?)?(?:([1-9]\d{0,2})(?:m(?:on?|onate?|onths?)?)?|([1-9]\d?)(?:jahre?|years?))$/;

const wordOf = spelledBy({
  purchase: "kauf kaufen gekauft purchase purchased buy bought",
  once: "einmalig einmal once onetime oneoff",
  yearly: "jährlich projahr imjahr 1jahr pa perannum yearly annual annually peryear 1year",
});

/**
 * The term of a raw value: as printed ("Abo 24 Monate"), as token ("Abo24"), as a number of months
 * (24, "24M"), of years ("2 Jahre"), or in English ("sub24", "purchase"), where any list that is
 * held has it; undefined when it is blank. Error: unknownTerm.
 */
export function parseTerm(raw: unknown): Result<Term | undefined, UnknownTerm> {
  if (isBlank(raw)) return succeed(undefined);
  const term = termOfSpelling(raw);
  const known = knownTerms();
  if (term === undefined || !known.includes(term)) {
    return fail({ code: "unknownTerm", input: quoted(raw), offered: known });
  }
  return succeed(term);
}

/** The term that a raw value spells, whether any list has it or not. */
export function termOfSpelling(raw: unknown): Term | undefined {
  return wordOf(raw) ?? subscriptionOf(spellingOf(raw));
}

/** Every way of writing a term that a look-up can know in advance. */
export function plainSpellingsOf(term: Term): readonly (string | number)[] {
  if (!isSubscription(term)) return [termToken(term)];
  const months = minimumMonths(term);
  return [termToken(term), String(months), months];
}

function subscriptionOf(spelling: string): Term | undefined {
  const [match, months, years] = SUBSCRIPTION.exec(spelling) ?? [];
  const term = `sub${Number(months ?? Number(years) * 12)}`;
  return match !== undefined && isTerm(term) ? term : undefined;
}
