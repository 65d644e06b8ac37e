import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays, addMonths as sameDayMonthsLater } from "date-fns";

/** Years in which contracts start; beyond them a date is a typing error. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** In UTC every day has as many. */
const MILLISECONDS_OF_A_DAY = 86_400_000;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type UtcDate = InstanceType<typeof UTCDateMini>;

/** A day of the Gregorian calendar, without time or zone. */
export class CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;

  /** Throws a RangeError when there is no such day; for what people write there is `calendarDateOf`. */
  constructor(year: number, month: number, day: number) {
    if (!exists(year, month, day)) throw new RangeError("No such day");
    this.year = year;
    this.month = month;
    this.day = day;
  }

  plusDays(days: number): CalendarDate {
    return fromUtc(addDays(toUtc(this), days));
  }

  /** The same day of the month so many months later, or the last day of a shorter month. */
  plusMonths(months: number): CalendarDate {
    return fromUtc(sameDayMonthsLater(toUtc(this), months));
  }

  /** Days from another day to this one, negative when this one is earlier. */
  daysSince(other: CalendarDate): number {
    return (toUtc(this).getTime() - toUtc(other).getTime()) / MILLISECONDS_OF_A_DAY;
  }

  /** ISO text: "2026-02-01". */
  toString(): string {
    const month = String(this.month).padStart(2, "0");
    return `${String(this.year)}-${month}-${String(this.day).padStart(2, "0")}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** The day of an ISO text "2026-02-01", from 1900 to 2999; undefined when there is no such day. */
export function calendarDateOf(iso: string): CalendarDate | undefined {
  const [year = NaN, month = NaN, day = NaN] = ISO_DATE.exec(iso)?.slice(1).map(Number) ?? [];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  return exists(year, month, day) ? new CalendarDate(year, month, day) : undefined;
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
  const later = anchor.plusMonths(months);
  return later.day === anchor.day ? later : later.plusDays(1);
}

/** Days of a month share it equally; 28, 29, 30 and 31 go into this. */
const PARTS_OF_A_MONTH = 377_580;

/** How many months have passed before a day, in parts of a month: the difference of two days is how long a period is. */
export function monthsBefore({ year, month, day }: CalendarDate): number {
  const first = new CalendarDate(year, month, 1);
  const daysOfMonth = first.plusMonths(1).daysSince(first);
  return (year * 12 + month) * PARTS_OF_A_MONTH + ((day - 1) * PARTS_OF_A_MONTH) / daysOfMonth;
}

export function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  return one.daysSince(other) < 0;
}

export function latestOf(days: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.reduce((latest, day) => (isBefore(latest, day) ? day : latest));
}

export function firstOfYear(year: number): CalendarDate {
  return new CalendarDate(year, 1, 1);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new UTCDateMini(year, month - 1, day);
  const isSameMonth = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return isSameMonth && date.getUTCDate() === day;
}

function toUtc({ year, month, day }: CalendarDate): UtcDate {
  return new UTCDateMini(year, month - 1, day);
}

function fromUtc(date: UtcDate): CalendarDate {
  return new CalendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
