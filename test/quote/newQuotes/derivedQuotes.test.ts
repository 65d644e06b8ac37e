import { anotherQuote, nextRevision } from "../../../src/quote/newQuotes/derivedQuotes";
import { sampleQuote } from "../../taskpane/quoteSession/fakeStore";

const today = "2026-03-10";
const until = (day: string) => ({ kind: "bindingUntil", day }) as const;

it.each([
  ["2026-01-15", "2026-02-14", "2026-04-09"],
  ["2026-01-15", "2026-01-15", "2026-03-10"],
  // Over the change to summer time and over a leap day.
  ["2024-02-20", "2024-04-20", "2026-05-09"],
  // A day of validity before that of the quote.
  ["2026-01-15", "2026-01-01", "2026-03-10"],
])("a revision of %s valid until %s is valid until %s", (date, day, expected) => {
  const document = sampleQuote({ date, validity: until(day) });
  expect(nextRevision(document, today, 2)).toMatchObject({
    date: today,
    validity: until(expected),
    revision: 2,
    id: document.id,
    number: document.number,
  });
});

it("stays subject to change", () => {
  const validity = { kind: "subjectToChange" } as const;
  expect(nextRevision(sampleQuote({ validity }), today, 2).validity).toEqual(validity);
});

it.each([
  ["2026-02-01", "2026-04-01"],
  ["2026-03-10", "2026-03-10"],
  ["2026-07-01", "2026-07-01"],
])("terms that were to begin on %s begin on %s", (start, expected) => {
  expect(nextRevision(sampleQuote({ start }), today, 2).start).toBe(expected);
});

it("a duplicate is a quote of its own with the same lines", () => {
  const document = sampleQuote({ revision: 3 });
  const given = { today, newId: () => "new", number: "AN-9" };
  expect(anotherQuote(document, given)).toEqual({
    ...document,
    id: "new",
    number: "AN-9",
    revision: 1,
    date: today,
    start: "2026-04-01",
  });
});
