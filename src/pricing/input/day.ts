import { calendarDateOf, type CalendarDate } from "../dates/calendarDate";
import { dayOfSerial, serialOf } from "../dates/serialDate";

/** "2026-02-01", "2026/2/1", "01.02.2026", "1. 2. 26", and what stands between a date and a time. */
const DATE =
  /^(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d))(?:$|T|,? +)/;

/** The time of day behind a date, which makes no difference. */
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z| Uhr)?$/;

/** A date and a time are shorter. */
const LONGEST_DATE = 40;

/** Two digits mean a year from 1950 to 2049. */
const FIRST_SHORT_YEAR = 50;

/** A whole number in which one rather sees a year than the day of 1905 that Excel numbers so. */
const isYear = (number: number) => Number.isInteger(number) && number >= 1900 && number <= 2999;

/** The day of a raw value: an Excel serial number, or a text such as "2026-02-01" or "01.02.26 14:30"; undefined for others. */
export function dayOf(raw: unknown): CalendarDate | undefined {
  if (typeof raw === "number") return isYear(raw) ? undefined : dayOfSerial(raw);
  const day = typeof raw === "string" ? dayOfText(raw.trim()) : undefined;
  return day && dayOfSerial(serialOf(day));
}

/** Like `dayOf`, also of a month alone such as "2027-01" or "01/2027", which is its first day. */
export function dayOrMonthOf(raw: unknown): CalendarDate | undefined {
  if (typeof raw !== "string") return dayOf(raw);
  const yearFirst = raw.trim().replace(/^(\d{1,2})[./](\d{4})$/, "$2-$1");
  return dayOf(yearFirst.replace(/^\d{4}[-/]\d{1,2}$/, "$&-1"));
}

function dayOfText(text: string): CalendarDate | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const plain = text.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-");
  const [date = "", isoYear, isoMonth, isoDay, ...german] = DATE.exec(plain) ?? [];
  const time = plain.slice(date.length);
  if (time !== "" && !TIME.test(time)) return undefined;
  const [day = isoDay, month = isoMonth, year = isoYear] = german;
  return day && month && year ? dayOfParts(year, month, day) : undefined;
}

function dayOfParts(year: string, month: string, day: string): CalendarDate | undefined {
  const century = Number(year) < FIRST_SHORT_YEAR ? "20" : "19";
  const wholeYear = year.length === 2 ? century + year : year;
  return calendarDateOf(`${wholeYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
