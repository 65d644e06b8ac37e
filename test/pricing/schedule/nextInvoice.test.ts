import fc from "fast-check";
import { isBefore, isoDate } from "../../../src/pricing/dates/calendarDate";
import { nextInvoice } from "../../../src/pricing/schedule/nextInvoice";
import { paymentSchedule } from "../../../src/pricing/schedule/schedule";
import type { Term } from "../../../src/pricing/term";
import { days as calendarDates } from "../../support/arbitraries";
import { day, pricedLine, valueOf } from "../../support/quoting";

it.each<[string, Term, "monthly" | "quarterly" | "yearly", string, string, string | undefined]>([
  ["T5", "sub24", "monthly", "2026-02-01", "2026-02-01", "2026-02-01"],
  ["T5", "sub24", "monthly", "2026-02-01", "2026-02-02", "2026-03-01"],
  ["T5", "sub24", "quarterly", "2026-02-01", "2026-06-15", "2026-08-01"],
  ["T5", "sub24", "yearly", "2026-02-01", "2026-06-15", "2027-02-01"],
  ["T5", "sub24", "yearly", "2026-02-01", "2028-02-02", "2028-03-01"],
  ["T3", "sub1", "yearly", "2026-01-31", "2026-02-28", "2026-03-01"],
  ["T3", "sub1", "monthly", "2026-01-31", "2026-03-02", "2026-03-31"],
  ["T5", "sub12", "monthly", "2027-05-01", "2026-12-01", "2027-05-01"],
  ["T7", "yearly", "monthly", "2026-07-01", "2026-12-01", "2027-01-01"],
  ["T7", "yearly", "monthly", "2026-07-01", "2027-01-01", "2027-01-01"],
  ["T7", "yearly", "monthly", "2026-07-01", "2026-03-01", "2026-07-01"],
  ["P1", "purchase", "monthly", "2026-07-01", "2026-06-01", "2026-07-01"],
  ["P1", "purchase", "monthly", "2026-07-01", "2026-07-02", undefined],
])(
  "[%s] %s paid %s from %s has its next invoice after %s on %s",
  (_, term, interval, start, asOf, expected) => {
    const next = nextInvoice({ start: day(start), term }, interval, day(asOf));
    expect(next && isoDate(next)).toBe(expected);
  },
);

it("[T5] it is the first invoice of the payment plan from that day on", () => {
  const terms = fc.constantFrom<Term>("sub12", "sub24", "sub36");
  const intervals = fc.constantFrom("monthly", "quarterly", "yearly");
  fc.assert(
    fc.property(
      calendarDates,
      terms,
      intervals,
      fc.nat({ max: 1_500 }),
      (start, term, interval, days) => {
        const asOf = start.plusDays(days);
        const line = pricedLine("Pro IVR", term);
        const plan = valueOf(
          paymentSchedule([line], { start, interval, country: "DE", months: 60 }),
        );
        const planned = plan.find(({ date }) => !isBefore(date, asOf));
        const next = nextInvoice({ start, term }, interval, asOf);
        expect(next && isoDate(next)).toBe(planned && isoDate(planned.date));
      },
    ),
    { numRuns: 300 },
  );
});
