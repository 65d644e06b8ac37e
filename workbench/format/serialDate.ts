/** A day and a time of day, as the clock on the wall shows them; months and days count from 1. */
export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};

/** A workbook that counts its days from 01.01.1904 has smaller numbers for them. */
const DAYS_TO_1904 = 1462;
let daysBehind = 0;

/** Has the workbook of this page count its days from 1900, or from 1904 as Excel's option says. */
export function countDatesFrom(year: 1900 | 1904): void {
  daysBehind = year === 1904 ? DAYS_TO_1904 : 0;
}

export function areDatesFrom1904(): boolean {
  return daysBehind > 0;
}

/** The number that the same day has in a workbook that counts from 1900. */
export function serialFrom1900(serial: number): number {
  return serial + daysBehind;
}

/** 31.12.9999, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

const DAY = 86_400_000;
/** Lotus 1-2-3 took 1900 for a leap year, and Excel has kept that: 60 is the 29.02.1900, which never was. */
const FALSE_LEAP_DAY = 60;
const BEFORE_LEAP_DAY = Date.UTC(1899, 11, 31);
const AFTER_LEAP_DAY = Date.UTC(1899, 11, 30);

/** The serial number of a day from 01.01.1900 (1) or 01.01.1904 (0) to 31.12.9999; undefined when there is no such day. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const serial = daysFrom1900(year, month, day);
  return serial === undefined || serial < daysBehind ? undefined : serial - daysBehind;
}

function daysFrom1900(year: number, month: number, day: number): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return FALSE_LEAP_DAY;
  if (year < 1900 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - BEFORE_LEAP_DAY) / DAY);
  return serial < FALSE_LEAP_DAY ? serial : serial + 1;
}

/** The part of a day that has passed, between 0 and 1; hours may go beyond 24. */
export function serialOfTime(hour: number, minute: number, second = 0): number {
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** What a serial number says, to the millisecond; 0 is the 00.01.1900 or the 01.01.1904. Undefined when it is no date. */
export function datePartsOf(number: number): DateParts | undefined {
  const serial = serialFrom1900(number);
  if (!(number >= 0 && serial < LAST_SERIAL + 1)) return undefined;
  const milliseconds = Math.round(serial * DAY);
  const day = Math.floor(milliseconds / DAY);
  const rest = milliseconds - day * DAY;
  const time = {
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: rest % 1000,
  };
  if (day === 0) return { year: 1900, month: 1, day: 0, ...time };
  if (day === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29, ...time };
  const date = new Date((day < FALSE_LEAP_DAY ? BEFORE_LEAP_DAY : AFTER_LEAP_DAY) + day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...time,
  };
}
