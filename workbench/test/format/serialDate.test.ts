import * as fc from "fast-check";
import { datePartsOf, LAST_SERIAL, serialOfDate, serialOfTime } from "../../format/serialDate";

it.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [2000, 2, 29, 36585],
  [2026, 12, 31, 46387],
  [9999, 12, 31, LAST_SERIAL],
])("%i-%i-%i is day %i", (year, month, day, serial) => {
  expect(serialOfDate(year, month, day)).toBe(serial);
  expect(datePartsOf(serial)).toEqual({
    year,
    month,
    day,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
  });
});

it.each([
  [1899, 12, 31],
  [10000, 1, 1],
  [2026, 2, 29],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 11, 31],
  [2026, 11, 0],
])("there is no %i-%i-%i", (year, month, day) => {
  expect(serialOfDate(year, month, day)).toBeUndefined();
});

it("reads the time of a day", () => {
  expect(datePartsOf(46387 + serialOfTime(14, 30, 15.5))).toEqual({
    year: 2026,
    month: 12,
    day: 31,
    hour: 14,
    minute: 30,
    second: 15,
    millisecond: 500,
  });
  expect(datePartsOf(0.5)).toMatchObject({ year: 1900, month: 1, day: 0, hour: 12 });
});

it.each([-1, -0.1, LAST_SERIAL + 1, NaN, Infinity])("%d is no date", (serial) => {
  expect(datePartsOf(serial)).toBeUndefined();
});

it("reads every day back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (serial) => {
      const parts = datePartsOf(serial);
      expect(parts && serialOfDate(parts.year, parts.month, parts.day)).toBe(serial);
    }),
  );
});

it("reads every second of a day back", () => {
  fc.assert(
    fc.property(fc.nat(LAST_SERIAL), fc.nat(86_399), (day, seconds) => {
      const parts = datePartsOf(day + seconds / 86_400);
      expect(parts && parts.hour * 3600 + parts.minute * 60 + parts.second).toBe(seconds);
    }),
  );
});
