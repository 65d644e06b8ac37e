import { knownTerms } from "../../src/pricing/catalogue/editions";
import {
  byCommitment,
  isSubscription,
  isTerm,
  minimumMonths,
  periodOf,
  termToken,
  type Period,
  type Term,
} from "../../src/pricing/term";

it.each<[Term, string, number, Period, boolean]>([
  ["purchase", "Kauf", 0, "once", false],
  ["once", "einmalig", 0, "once", false],
  ["sub1", "Abo1", 1, "month", true],
  ["sub12", "Abo12", 12, "month", true],
  ["yearly", "jährlich", 12, "year", false],
  ["sub24", "Abo24", 24, "month", true],
  ["sub36", "Abo36", 36, "month", true],
  ["sub48", "Abo48", 48, "month", true],
])("[P1] %s is %s: bound for %d months, paid for once or by the %s", (term, ...facts) => {
  const found = [termToken(term), minimumMonths(term), periodOf(term), isSubscription(term)];
  expect(found).toEqual(facts);
});

it("[P6] the terms come in order of commitment", () => {
  expect(knownTerms()).toEqual(["purchase", "once", "sub1", "sub12", "yearly", "sub24", "sub36"]);
});

it("[P6] other terms of other lists come in the same order, each once", () => {
  expect(byCommitment(["yearly", "sub48", "sub6", "sub12", "sub48", "purchase"])).toEqual([
    "purchase",
    "sub6",
    "sub12",
    "yearly",
    "sub48",
  ]);
});

it.each([
  ["purchase", true],
  ["once", true],
  ["yearly", true],
  ["sub1", true],
  ["sub120", true],
  ["sub121", false],
  ["sub0", false],
  ["sub012", false],
  ["sub", false],
  ["subscription", false],
  ["toString", false],
  ["Abo24", false],
  ["", false],
])("[P6] %j is a term: %s", (text, expected) => {
  expect(isTerm(text)).toBe(expected);
});
