import fc from "fast-check";

import {
  addMonths,
  CalendarDate,
  calendarDateOf,
  firstOfYear,
  isBefore,
  isoDate,
  latestOf,
} from "../../../src/pricing/dates/calendarDate";
import { days } from "../../support/arbitraries";
import { day } from "../../support/quoting";

describe("a day", () => {
  it("is year, month and day, and ISO text in templates and in JSON", () => {
    const date = new CalendarDate(2026, 2, 1);
    expect([date.year, date.month, date.day]).toEqual([2026, 2, 1]);
    expect(`${date}`).toBe("2026-02-01");
    expect(JSON.stringify({ date: new CalendarDate(2026, 12, 31) })).toBe('{"date":"2026-12-31"}');
  });

  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 4, 31],
    [2026, 1, 1.5],
    [2026, 1.5, 1],
    [2026, 1, NaN],
    [NaN, 1, 1],
    [26, 1, 1],
    [2026.5, 1, 1],
  ])("that does not exist is refused: %d, %d, %d", (year, month, dayOfMonth) => {
    expect(() => new CalendarDate(year, month, dayOfMonth)).toThrow(new RangeError("No such day"));
  });

  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-01-01", 365, "2027-01-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %d days is %s", (start, count, expected) => {
    expect(isoDate(day(start).plusDays(count))).toBe(expected);
    expect(day(expected).daysSince(day(start))).toBe(count);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-09-30", 12, "2027-09-30"],
  ])("%s and %d months is %s", (start, months, expected) => {
    expect(isoDate(day(start).plusMonths(months))).toBe(expected);
  });
});

describe("ISO texts", () => {
  it.each(["2026-02-01", "2028-02-29", "1900-01-01", "2999-12-31"])("%s is a day", (iso) => {
    const date = calendarDateOf(iso);
    expect(date && isoDate(date)).toBe(iso);
  });

  it.each([
    "2026-02-29",
    "2100-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-2-1",
    "01.02.2026",
    "2026-02-01T00:00",
    " 2026-02-01",
    "",
    "1899-12-31",
    "3000-01-01",
    "0000-01-01",
  ])("%p is no day of a contract", (text) => {
    expect(calendarDateOf(text)).toBeUndefined();
  });
});

describe("months later", () => {
  it.each([
    ["2026-02-01", 24, "2028-02-01"],
    ["2027-01-31", 0, "2027-01-31"],
    ["2027-01-31", 1, "2027-03-01"],
    ["2027-01-31", 2, "2027-03-31"],
    ["2027-01-31", 3, "2027-05-01"],
    ["2027-01-30", 1, "2027-03-01"],
    ["2027-01-29", 1, "2027-03-01"],
    ["2027-01-28", 1, "2027-02-28"],
    ["2028-01-29", 1, "2028-02-29"],
    ["2028-01-30", 1, "2028-03-01"],
    ["2028-02-29", 12, "2029-03-01"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-12-31", 2, "2027-03-01"],
    ["2026-11-15", 3, "2027-02-15"],
  ])("[T3] %s, %d months later, is %s", (anchor, months, expected) => {
    expect(isoDate(addMonths(day(anchor), months))).toBe(expected);
  });

  it("[T3] later months begin later, and on the anchor's day unless the month is too short", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 480 }), (anchor, months) => {
        const date = addMonths(anchor, months);
        expect(isBefore(date, addMonths(anchor, months + 1))).toBe(true);
        expect([anchor.day, 1]).toContain(date.day);
      }),
    );
  });
});

it("orders days", () => {
  expect(isBefore(day("2026-01-31"), day("2026-02-01"))).toBe(true);
  expect(isBefore(day("2026-02-01"), day("2026-02-01"))).toBe(false);
  expect(isBefore(day("2026-02-02"), day("2026-02-01"))).toBe(false);
});

it("finds the latest of several days", () => {
  const [early, middle, late] = [day("2025-12-31"), day("2026-06-15"), day("2027-01-01")];
  expect(isoDate(latestOf([early, late, middle]))).toBe("2027-01-01");
  expect(isoDate(latestOf([middle, early]))).toBe("2026-06-15");
  expect(isoDate(latestOf([early]))).toBe("2025-12-31");
});

it("begins a year on the first of January", () => {
  expect(firstOfYear(2027).daysSince(new CalendarDate(2027, 1, 1))).toBe(0);
});
