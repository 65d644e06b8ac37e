import type { CellError, CellValue } from "../../model/values";
import { datePartsOf, LAST_SERIAL, serialOfDate } from "../../format/serialDate";
import { numberInText } from "../coerce";
import { NUMBER_ERROR, VALUE_ERROR } from "../errors";
import { define, NUMBER, optional, TEXT, WHOLE, type Functions } from "./definition";
import { isoWeek, weekNumber, weekdayOf, yearFraction } from "./calendar";

const DAY_SECONDS = 86_400;

export const DATES: Functions = {
  TODAY: define([], (_, { book }) => todaySerial(book.now()), { isVolatile: true }),
  NOW: define([], (_, { book }) => nowSerial(book.now()), { isVolatile: true }),
  DATE: define([WHOLE, WHOLE, WHOLE], ([year, month, day]) =>
    dateSerial(year < 1900 && year >= 0 ? year + 1900 : year, month, day),
  ),
  TIME: define([WHOLE, WHOLE, WHOLE], ([hours, minutes, seconds]) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? NUMBER_ERROR : (total % DAY_SECONDS) / DAY_SECONDS;
  }),
  DATEVALUE: define([TEXT], ([text], { book }) => {
    const serial = numberInText(text, book.culture, dayParts(book.now()));
    return serial === undefined ? VALUE_ERROR : Math.floor(serial);
  }),
  TIMEVALUE: define([TEXT], ([text], { book }) => {
    const serial = numberInText(text, book.culture, dayParts(book.now()));
    return serial === undefined ? VALUE_ERROR : serial - Math.floor(serial);
  }),
  YEAR: define([NUMBER], ([serial]) => datePartsOf(serial)?.year ?? NUMBER_ERROR),
  MONTH: define([NUMBER], ([serial]) => datePartsOf(serial)?.month ?? NUMBER_ERROR),
  DAY: define([NUMBER], ([serial]) => datePartsOf(serial)?.day ?? NUMBER_ERROR),
  HOUR: define([NUMBER], ([serial]) => timeOf(serial, (seconds) => Math.floor(seconds / 3600))),
  MINUTE: define([NUMBER], ([serial]) =>
    timeOf(serial, (seconds) => Math.floor(seconds / 60) % 60),
  ),
  SECOND: define([NUMBER], ([serial]) => timeOf(serial, (seconds) => seconds % 60)),
  WEEKDAY: define([NUMBER, optional(WHOLE)], ([serial, type = 1]) => weekdayOf(serial, type)),
  WEEKNUM: define([NUMBER, optional(WHOLE)], ([serial, type = 1]) => weekNumber(serial, type)),
  ISOWEEKNUM: define([NUMBER], ([serial]) => isoWeek(serial)),
  EDATE: define([WHOLE, WHOLE], ([serial, months]) => monthsLater(serial, months)),
  EOMONTH: define([WHOLE, WHOLE], ([serial, months]) => {
    const parts = datePartsOf(serial);
    if (!parts) return NUMBER_ERROR;
    const next = dateSerial(parts.year, parts.month + months + 1, 1);
    return typeof next === "number" ? next - 1 : next;
  }),
  DAYS: define([NUMBER, NUMBER], ([end, start]) => Math.trunc(end) - Math.trunc(start)),
  DAYS360: define([WHOLE, WHOLE, optional(NUMBER)], ([start, end, isEuropean = 0]) => {
    const fraction = yearFraction(start, end, isEuropean === 0 ? 0 : 4, true);
    return typeof fraction === "number" ? Math.round(fraction * 360) : fraction;
  }),
  YEARFRAC: define([WHOLE, WHOLE, optional(WHOLE)], ([start, end, basis = 0]) =>
    yearFraction(Math.min(start, end), Math.max(start, end), basis),
  ),
  DATEDIF: define([WHOLE, WHOLE, TEXT], ([start, end, unit]) => dateDifference(start, end, unit)),
};

/** The serial number of a day; months and days beyond their bounds run on. */
function dateSerial(year: number, month: number, day: number): number | CellError {
  const months = year * 12 + month - 1;
  const first = serialOfDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === undefined) return NUMBER_ERROR;
  const serial = first + day - 1;
  return serial < 0 || serial > LAST_SERIAL ? NUMBER_ERROR : serial;
}

/** The same day some months later, or the last day of a shorter month. */
function monthsLater(serial: number, months: number): number | CellError {
  const parts = datePartsOf(serial);
  if (!parts) return NUMBER_ERROR;
  const first = dateSerial(parts.year, parts.month + months, 1);
  const next = dateSerial(parts.year, parts.month + months + 1, 1);
  if (typeof first !== "number") return first;
  return typeof next === "number" ? Math.min(first + parts.day, next) - 1 : next;
}

function dayParts(date: Date) {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function todaySerial(date: Date): CellValue {
  const { year, month, day } = dayParts(date);
  return serialOfDate(year, month, day) ?? NUMBER_ERROR;
}

function nowSerial(date: Date): CellValue {
  const today = todaySerial(date);
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return typeof today === "number"
    ? today + (seconds + date.getMilliseconds() / 1000) / DAY_SECONDS
    : today;
}

/** Times are rounded to the second, as they are shown. */
function timeOf(serial: number, part: (seconds: number) => number): CellValue {
  if (serial < 0) return NUMBER_ERROR;
  return part(Math.round((serial - Math.floor(serial)) * DAY_SECONDS) % DAY_SECONDS);
}

function dateDifference(start: number, end: number, unit: string): CellValue {
  const from = datePartsOf(start);
  const to = datePartsOf(end);
  if (!from || !to || start > end) return NUMBER_ERROR;
  const isBeforeDay = to.day < from.day;
  const months = (to.year - from.year) * 12 + to.month - from.month - (isBeforeDay ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return end - start;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD": {
      const last = monthsLater(start, months);
      return typeof last === "number" ? end - last : last;
    }
    case "YD": {
      const last = monthsLater(start, Math.floor(months / 12) * 12);
      return typeof last === "number" ? end - last : last;
    }
    default:
      return NUMBER_ERROR;
  }
}
