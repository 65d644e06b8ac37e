import type { CellError, CellValue } from "../../model/values";
import { datePartsOf, LAST_SERIAL, serialOfDate } from "../../format/serialDate";
import { NUMBER_ERROR } from "../errors";
import { define, NUMBER, WHOLE, type Functions } from "./definition";

const DAY_SECONDS = 86_400;

export const DATES: Functions = {
  TODAY: define([], (_, { book }) => todaySerial(book.now()), { isVolatile: true }),
  NOW: define([], (_, { book }) => nowSerial(book.now()), { isVolatile: true }),
  DATE: define([WHOLE, WHOLE, WHOLE], ([year, month, day]) =>
    dateSerial(year < 1900 && year >= 0 ? year + 1900 : year, month, day),
  ),
  YEAR: define([NUMBER], ([serial]) => datePartsOf(serial)?.year ?? NUMBER_ERROR),
  MONTH: define([NUMBER], ([serial]) => datePartsOf(serial)?.month ?? NUMBER_ERROR),
  DAY: define([NUMBER], ([serial]) => datePartsOf(serial)?.day ?? NUMBER_ERROR),
  EDATE: define([WHOLE, WHOLE], ([serial, months]) => monthsLater(serial, months)),
  EOMONTH: define([WHOLE, WHOLE], ([serial, months]) => {
    const parts = datePartsOf(serial);
    if (!parts) return NUMBER_ERROR;
    const next = dateSerial(parts.year, parts.month + months + 1, 1);
    return typeof next === "number" ? next - 1 : next;
  }),
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
