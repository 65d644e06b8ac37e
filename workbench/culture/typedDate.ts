import { LAST_SERIAL, serialOfDate } from "../format/serialDate";
import type { Culture } from "./culture";
import { monthOf } from "./months";
import { readTime } from "./typedTime";
import type { TypedNumber } from "./typedNumber";

/** A day without a clock; months and days count from 1. */
export type Today = { readonly year: number; readonly month: number; readonly day: number };

/** Years of two digits up to this one are of this century. */
const LAST_SHORT_YEAR = 29;

/** The date or time that a text means, as a serial number: "31.12.2026", "22.11.", "Dez 26", "31.12.2026 14:30", "14:30". */
export function readDate(
  text: string,
  culture: Culture,
  today: Today | undefined,
): TypedNumber | undefined {
  const trimmed = text.trim();
  const time = readTime(trimmed, culture);
  if (time) return time;
  const date = readDay(trimmed, culture, today);
  if (date) return date;
  const space = /\s+(?=\d{1,2}:)/.exec(trimmed);
  if (!space) return undefined;
  const day = readDay(trimmed.slice(0, space.index), culture, today);
  const clock = readTime(trimmed.slice(space.index + space[0].length), culture);
  if (!day || !clock || clock.number >= 1) return undefined;
  const hours = culture.name === "de-DE" ? "hh:mm" : "h:mm";
  return {
    number: day.number + clock.number,
    numberFormat: `${culture.shortDateFormat} ${hours}`,
  };
}

function readDay(
  text: string,
  culture: Culture,
  today: Today | undefined,
): TypedNumber | undefined {
  return (
    readIsoDay(text, culture) ??
    readNumericDay(text, culture, today) ??
    readNamedDay(text, culture, today)
  );
}

/** The year first: "2026-12-31", and "2026-12" for a month. */
function readIsoDay(text: string, culture: Culture): TypedNumber | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return match[4] === undefined
    ? dated(year, month, 1, formatsOf(culture).monthYear)
    : dated(year, month, day, culture.shortDateFormat);
}

/** Days of figures only; German has the day first, English the month. */
function readNumericDay(
  text: string,
  culture: Culture,
  today: Today | undefined,
): TypedNumber | undefined {
  const isGerman = culture.name === "de-DE";
  const match = (
    isGerman
      ? /^(\d{1,2})([./-])(\d{1,4})(?:\2(\d{2}|\d{4})?)?$/
      : /^(\d{1,2})([/-])(\d{1,4})(?:\2(\d{2}|\d{4}))?$/
  ).exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4];
  const [day, month] = isGerman ? [first, second] : [second, first];
  if (year !== undefined) return dated(fullYear(year), month, day, culture.shortDateFormat);
  const formats = formatsOf(culture);
  if (isDayOfYear(today, month, day)) return datedThisYear(today, month, day, formats.dayMonth);
  const digits = match[3] ?? "";
  if (text.endsWith(".") || digits.length % 2 === 1) return undefined;
  return dated(fullYear(digits), first, 1, formats.monthYear);
}

/** Days with the name of the month: "31. Dezember 2026", "31 Dec 26", "Dez 26", "Dec 31, 2026". */
function readNamedDay(
  text: string,
  culture: Culture,
  today: Today | undefined,
): TypedNumber | undefined {
  const formats = formatsOf(culture);
  const dayFirst = /^(\d{1,2})(?:\.\s*|\s+|-)?(\p{L}{3,9})\.?(?:[\s.-]+(\d{2}|\d{4}))?$/u.exec(
    text,
  );
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? "", culture);
    const [day, year] = [Number(dayFirst[1]), dayFirst[3]];
    if (year === undefined) return datedThisYear(today, month, day, formats.dayMonth);
    return dated(fullYear(year), month, day, formats.dayMonthYear);
  }
  const monthYear = /^(\p{L}{3,9})\.?[\s-]+(\d{2}|\d{4})$/u.exec(text);
  if (monthYear) {
    const month = monthOf(monthYear[1] ?? "", culture);
    const digits = monthYear[2] ?? "";
    const number = Number(digits);
    if (culture.name === "en-US" && isDayOfYear(today, month, number))
      return datedThisYear(today, month, number, formats.dayMonth);
    return dated(fullYear(digits), month, 1, formats.monthYear);
  }
  const english =
    culture.name === "en-US" && /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text);
  if (!english) return undefined;
  const month = monthOf(english[1] ?? "", culture);
  return dated(Number(english[3]), month, Number(english[2]), formats.dayMonthYear);
}

function formatsOf({ name }: Culture) {
  return name === "de-DE"
    ? { dayMonth: "dd/ mmm", monthYear: "mmm yy", dayMonthYear: "dd/ mmm yy" }
    : { dayMonth: "d-mmm", monthYear: "mmm-yy", dayMonthYear: "d-mmm-yy" };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** Whether there is such a day this year; where nobody knows the year, in a leap year. */
function isDayOfYear(today: Today | undefined, month: number | undefined, day: number): boolean {
  return month !== undefined && serialOfDate(today?.year ?? 2000, month, day) !== undefined;
}

function datedThisYear(
  today: Today | undefined,
  month: number | undefined,
  day: number,
  numberFormat: string,
): TypedNumber | undefined {
  return today && dated(today.year, month, day, numberFormat);
}

function dated(
  year: number,
  month: number | undefined,
  day: number,
  numberFormat: string,
): TypedNumber | undefined {
  const number = month === undefined ? undefined : serialOfDate(year, month, day);
  return number === undefined || number > LAST_SERIAL ? undefined : { number, numberFormat };
}
