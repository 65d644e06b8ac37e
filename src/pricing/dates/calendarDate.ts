import { CalendarDate, endOfMonth, parseDate } from "@internationalized/date";

/** A day of the Gregorian calendar, without time or zone. */
export { CalendarDate } from "@internationalized/date";

/** Years in which contracts start; beyond them a date is a typing error. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The day of an ISO text "2026-02-01", from 1900 to 2999; undefined when there is no such day. */
export function calendarDateOf(iso: string): CalendarDate | undefined {
  try {
    const day = parseDate(iso);
    return day.year >= FIRST_YEAR && day.year <= LAST_YEAR ? day : undefined;
  } catch {
    return undefined;
  }
}

/** The ISO text of a day: "2026-02-01". */
export function isoDate(day: CalendarDate): string {
  return day.toString();
}

/**
 * The same day of the month so many months later; where that month is too short, the first of the
 * month after it, so that a period never loses a day and the anchor never drifts (T3).
 */
export function addMonths(anchor: CalendarDate, months: number): CalendarDate {
  const later = anchor.add({ months });
  return later.day === anchor.day ? later : endOfMonth(later).add({ days: 1 });
}

export function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  return one.compare(other) < 0;
}

export function latestOf(days: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.reduce((latest, day) => (isBefore(latest, day) ? day : latest));
}

export function firstOfYear(year: number): CalendarDate {
  return new CalendarDate(year, 1, 1);
}
