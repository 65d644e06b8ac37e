import {
  isSubscription,
  minimumMonths,
  periodOf,
  TERMS,
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
])("[P1] %s is %s: bound for %d months, paid for once or by the %s", (term, ...facts) => {
  const found = [termToken(term), minimumMonths(term), periodOf(term), isSubscription(term)];
  expect(found).toEqual(facts);
});

it("[P6] the terms come in order of commitment", () => {
  expect(TERMS).toEqual(["purchase", "once", "sub1", "sub12", "yearly", "sub24", "sub36"]);
});
