import type { CellError } from "../../model/values";
import { datePartsOf, serialFrom1900, serialOfDate, type DateParts } from "../../format/serialDate";
import { NUMBER_ERROR } from "../errors";

/** The day with which the week begins in each of Excel's ways of counting: 1 is Sunday. */
const FIRST_DAYS: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  11: 2,
  12: 3,
  13: 4,
  14: 5,
  15: 6,
  16: 7,
  17: 1,
};

/** 1 for Sunday to 7 for Saturday. */
export function dayOfWeek(serial: number): number {
  return ((((Math.floor(serialFrom1900(serial)) - 1) % 7) + 7) % 7) + 1;
}

export function weekdayOf(serial: number, type: number): number | CellError {
  if (!datePartsOf(serial)) return NUMBER_ERROR;
  if (type === 3) return (dayOfWeek(serial) + 5) % 7;
  const firstDay = FIRST_DAYS[type];
  return firstDay === undefined ? NUMBER_ERROR : ((dayOfWeek(serial) - firstDay + 7) % 7) + 1;
}

/** The week of the year; the one with the 1st of January is the first. */
export function weekNumber(serial: number, type: number): number | CellError {
  if (type === 21) return isoWeek(serial);
  const parts = datePartsOf(serial);
  const newYear = parts && serialOfDate(parts.year, 1, 1);
  const firstDay = FIRST_DAYS[type];
  if (newYear === undefined || firstDay === undefined) return NUMBER_ERROR;
  const before = (dayOfWeek(newYear) - firstDay + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + before) / 7) + 1;
}

/** The week of the year by ISO 8601, as it is printed in German calendars. */
export function isoWeek(serial: number): number | CellError {
  const thursday = Math.floor(serial) - ((dayOfWeek(serial) + 5) % 7) + 3;
  const parts = datePartsOf(thursday);
  const newYear = parts && serialOfDate(parts.year, 1, 1);
  return newYear === undefined ? NUMBER_ERROR : Math.floor((thursday - newYear) / 7) + 1;
}

/** The years between two days by one of Excel's bases: 0 US 30/360, 1 actual, 2 actual/360, 3 actual/365, 4 30E/360. */
export function yearFraction(
  start: number,
  end: number,
  basis: number,
  mayBeNegative = false,
): number | CellError {
  const from = datePartsOf(start);
  const to = datePartsOf(end);
  if (!from || !to || basis < 0 || basis > 4 || (end < start && !mayBeNegative)) {
    return NUMBER_ERROR;
  }
  if (basis === 2) return (end - start) / 360;
  if (basis === 3) return (end - start) / 365;
  if (basis === 1) return (end - start) / averageYear(from, to);
  return days360(from, to, basis === 4) / 360;
}

function days360(from: DateParts, to: DateParts, isEuropean: boolean): number {
  let first = from.day;
  let last = to.day;
  if (isEuropean) {
    first = Math.min(first, 30);
    last = Math.min(last, 30);
  } else {
    const isFebruaryEnd = isLastOfFebruary(from);
    if (isFebruaryEnd && isLastOfFebruary(to)) last = 30;
    if (isFebruaryEnd || first === 31) first = 30;
    if (last === 31 && first === 30) last = 30;
  }
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function averageYear(from: DateParts, to: DateParts): number {
  const isWithinYear =
    to.year === from.year ||
    (to.year === from.year + 1 &&
      (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!isWithinYear) {
    let days = 0;
    for (let year = from.year; year <= to.year; year += 1) days += isLeapYear(year) ? 366 : 365;
    return days / (to.year - from.year + 1);
  }
  if (to.year === from.year) return isLeapYear(from.year) ? 366 : 365;
  const isLeapDayWithin =
    (isLeapYear(from.year) && from.month <= 2) ||
    (isLeapYear(to.year) && (to.month > 2 || (to.month === 2 && to.day === 29)));
  return isLeapDayWithin ? 366 : 365;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isLastOfFebruary({ year, month, day }: DateParts): boolean {
  return month === 2 && day === (isLeapYear(year) ? 29 : 28);
}
