import fc from "fast-check";

import { type CalendarDate, isBefore, isoDate } from "../../../src/pricing/dates/calendarDate";
import { commitmentAt, endOfMonths } from "../../../src/pricing/dates/commitment";
import type { SubscriptionTerm, Term } from "../../../src/pricing/term";
import { days } from "../../support/arbitraries";
import { day, valueOf } from "../../support/quoting";

function commitment(start: string, term: Term, asOf?: string) {
  const { end, noticeBy } = valueOf(commitmentAt(day(start), term, asOf ? day(asOf) : undefined));
  return { end: isoDate(end), noticeBy: isoDate(noticeBy) };
}

const subscriptionTerms = fc.constantFrom<SubscriptionTerm>("sub1", "sub12", "sub24", "sub36");
const MONTHS: Readonly<Record<SubscriptionTerm, number>> = {
  sub1: 1,
  sub12: 12,
  sub24: 24,
  sub36: 36,
};

describe("minimum term", () => {
  it.each<[string, SubscriptionTerm, string]>([
    ["2026-02-01", "sub24", "2028-01-31"],
    ["2027-01-31", "sub1", "2027-02-28"],
    ["2027-01-30", "sub1", "2027-02-28"],
    ["2027-01-29", "sub1", "2027-02-28"],
    ["2027-01-28", "sub1", "2027-02-27"],
    ["2028-01-29", "sub1", "2028-02-28"],
    ["2028-01-30", "sub1", "2028-02-29"],
    ["2028-01-31", "sub1", "2028-02-29"],
    ["2028-02-29", "sub12", "2029-02-28"],
    ["2028-02-29", "sub24", "2030-02-28"],
    ["2026-02-28", "sub24", "2028-02-27"],
    ["2026-03-15", "sub1", "2026-04-14"],
    ["2026-01-01", "sub12", "2026-12-31"],
    ["2026-08-31", "sub12", "2027-08-30"],
    ["2026-08-31", "sub36", "2029-08-30"],
    ["2026-12-31", "sub1", "2027-01-30"],
  ])("[T3] a start on %s with %s ends on %s", (start, term, end) => {
    expect(commitment(start, term).end).toBe(end);
  });

  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2027-01-31", 2, "2027-03-30"],
    ["2027-01-31", 3, "2027-04-30"],
    ["2026-02-01", 24, "2028-01-31"],
  ])("[T3] from %s on, %d months end on %s", (start, months, end) => {
    expect(isoDate(endOfMonths(day(start), months))).toBe(end);
  });
});

describe("notice", () => {
  it("[T4] must arrive 14 days before the end: 31.01.2028, by 17.01.2028", () => {
    expect(commitment("2026-02-01", "sub24")).toEqual({
      end: "2028-01-31",
      noticeBy: "2028-01-17",
    });
  });

  it("[T4] in a renewed month likewise: 29.02.2028, by 15.02.2028", () => {
    expect(commitment("2026-02-01", "sub24", "2028-02-10")).toEqual({
      end: "2028-02-29",
      noticeBy: "2028-02-15",
    });
  });

  it("[T4] a weekend moves nothing: Saturday, 28.02.2026, by Saturday, 14.02.2026", () => {
    expect(commitment("2026-02-01", "sub1")).toEqual({
      end: "2026-02-28",
      noticeBy: "2026-02-14",
    });
  });

  it("[T4] may fall into the year before", () => {
    expect(commitment("2026-01-10", "sub12")).toEqual({
      end: "2027-01-09",
      noticeBy: "2026-12-26",
    });
  });
});

describe("renewal", () => {
  it.each<[string, SubscriptionTerm, string, string]>([
    ["2026-02-01", "sub24", "2026-02-01", "2028-01-31"],
    ["2026-02-01", "sub24", "2028-01-31", "2028-01-31"],
    ["2026-02-01", "sub24", "2028-02-01", "2028-02-29"],
    ["2026-02-01", "sub24", "2028-03-01", "2028-03-31"],
    ["2026-02-01", "sub24", "2020-01-01", "2028-01-31"],
    ["2027-01-31", "sub1", "2027-02-28", "2027-02-28"],
    ["2027-01-31", "sub1", "2027-03-01", "2027-03-30"],
    ["2027-01-31", "sub1", "2027-03-30", "2027-03-30"],
    ["2027-01-31", "sub1", "2027-03-31", "2027-04-30"],
    ["2026-03-15", "sub1", "2026-04-14", "2026-04-14"],
    ["2026-03-15", "sub1", "2026-04-15", "2026-05-14"],
    ["2026-03-15", "sub1", "2027-01-14", "2027-01-14"],
    ["2026-03-15", "sub1", "2027-01-15", "2027-02-14"],
    ["2026-03-15", "sub12", "2046-12-24", "2047-01-14"],
  ])("[T1] a start on %s with %s, asked for on %s, ends on %s", (start, term, asOf, end) => {
    expect(commitment(start, term, asOf).end).toBe(end);
  });

  const renewed = fc.record({ start: days, term: subscriptionTerms, asOf: days });

  it("[T3] the end is never before the day asked for nor before the minimum term ends", () => {
    fc.assert(
      fc.property(renewed, ({ start, term, asOf }) => {
        const { end } = valueOf(commitmentAt(start, term, asOf));
        expect(isBefore(end, asOf)).toBe(false);
        expect(isBefore(end, valueOf(commitmentAt(start, term)).end)).toBe(false);
      }),
    );
  });

  it("[T1] [T3] the end is the first of the monthly ends that is not before the day asked for", () => {
    fc.assert(
      fc.property(renewed, ({ start, term, asOf }) => {
        const { end, noticeBy } = valueOf(commitmentAt(start, term, asOf));
        expect(isoDate(end)).toBe(firstEnd(start, MONTHS[term] ?? NaN, asOf));
        expect(isoDate(noticeBy.plusDays(14))).toBe(isoDate(end));
      }),
    );
  });
});

/** By the wall calendar of JavaScript: day 29 to 31 of a short month runs over into the next one. */
function firstEnd(start: CalendarDate, minimumMonths: number, asOf: CalendarDate): string {
  for (let months = minimumMonths; ; months += 1) {
    const lengthOfMonth = new Date(Date.UTC(start.year, start.month + months, 0)).getUTCDate();
    const dayOfMonth = Math.min(start.day, lengthOfMonth + 1);
    const next = new Date(Date.UTC(start.year, start.month - 1 + months, dayOfMonth));
    next.setUTCDate(next.getUTCDate() - 1);
    const end = next.toISOString().slice(0, 10);
    if (end >= isoDate(asOf)) return end;
  }
}

describe("support plans", () => {
  it.each<[string, string | undefined, string, string]>([
    ["2026-01-01", undefined, "2026-12-31", "2026-09-30"],
    ["2026-07-01", undefined, "2026-12-31", "2026-09-30"],
    ["2026-09-30", undefined, "2026-12-31", "2026-09-30"],
    ["2026-10-01", undefined, "2027-12-31", "2027-09-30"],
    ["2026-12-31", undefined, "2027-12-31", "2027-09-30"],
    ["2026-10-01", "2026-12-31", "2027-12-31", "2027-09-30"],
    ["2026-10-01", "2027-09-30", "2027-12-31", "2027-09-30"],
    ["2026-10-01", "2027-10-01", "2028-12-31", "2028-09-30"],
    ["2026-07-01", "2026-09-30", "2026-12-31", "2026-09-30"],
    ["2026-07-01", "2026-10-01", "2027-12-31", "2027-09-30"],
    ["2026-07-01", "2029-12-31", "2030-12-31", "2030-09-30"],
    ["2026-07-01", "2030-01-01", "2030-12-31", "2030-09-30"],
    ["2026-07-01", "2020-01-01", "2026-12-31", "2026-09-30"],
  ])(
    "[T7] a plan from %s, asked for on %s, ends on %s with notice by %s",
    (start, asOf, end, noticeBy) => {
      expect(commitment(start, "yearly", asOf)).toEqual({ end, noticeBy });
    },
  );

  it("[T7] from every day of a year, end and notice are those of one year, which notice can still reach", () => {
    for (const leap of [2027, 2028]) {
      for (let start = day(`${leap}-01-01`); start.year === leap; start = start.plusDays(1)) {
        const year = isoDate(start) <= `${leap}-09-30` ? leap : leap + 1;
        expect(commitment(isoDate(start), "yearly")).toEqual({
          end: `${year}-12-31`,
          noticeBy: `${year}-09-30`,
        });
      }
    }
  });

  it("[T7] whenever asked, the pair is the first whose notice is neither before the start nor before that day", () => {
    fc.assert(
      fc.property(days, days, (start, asOf) => {
        const { end, noticeBy } = commitment(isoDate(start), "yearly", isoDate(asOf));
        const year = Number(end.slice(0, 4));
        expect([end, noticeBy]).toEqual([`${year}-12-31`, `${year}-09-30`]);
        const from = [isoDate(start), isoDate(asOf)].sort().at(-1) ?? "";
        expect(noticeBy >= from).toBe(true);
        expect(`${year - 1}-09-30` < from).toBe(true);
      }),
    );
  });
});

it.each<Term>(["purchase", "once"])("[T1] %s has no end", (term) => {
  expect(commitmentAt(day("2026-02-01"), term)).toEqual({
    ok: false,
    error: { code: "noTermEnd", term },
  });
});
