import { shownNumber } from "../input/raw";
import { CalendarDate } from "./calendarDate";

/** Excel counts days from here, as if 1900 had been a leap year, so serials below 61 are off by one. */
const DAY_ZERO = new CalendarDate(1899, 12, 30);
const FIRST_SERIAL = 61;
const LAST_DAY = new CalendarDate(2999, 12, 31);
const LAST_SERIAL = serialOf(LAST_DAY);

/** The day of an Excel serial number from 1900-03-01 to 2999-12-31, its time dropped; undefined outside. */
export function dayOfSerial(serial: number): CalendarDate | undefined {
  const days = Math.floor(shownNumber(serial));
  return days >= FIRST_SERIAL && days <= LAST_SERIAL ? DAY_ZERO.plusDays(days) : undefined;
}

/** The Excel serial number of a day. */
export function serialOf(day: CalendarDate): number {
  return day.daysSince(DAY_ZERO);
}
