import { isError, type CellError } from "../../model/values";
import { plain } from "../dereference";
import type { Environment } from "../environment";
import { LAST_SERIAL } from "../../format/serialDate";
import { toNumber } from "../coerce";
import { NUMBER_ERROR, VALUE_ERROR } from "../errors";
import { isMatrix, type Value } from "../value";
import { dayOfWeek } from "./calendar";
import { define, optional, WHOLE, WHOLE_VALUE, type Functions } from "./definition";

/** Which days, from Monday on, are free in each of Excel's weekends. */
const WEEKENDS: Readonly<Record<number, string>> = {
  1: "0000011",
  2: "1000001",
  3: "1100000",
  4: "0110000",
  5: "0011000",
  6: "0001100",
  7: "0000110",
  11: "0000001",
  12: "1000000",
  13: "0100000",
  14: "0010000",
  15: "0001000",
  16: "0000100",
  17: "0000010",
};

export const WORKDAYS: Functions = {
  NETWORKDAYS: define(
    [WHOLE, WHOLE, optional(WHOLE_VALUE)],
    ([start, end, holidays], environment) =>
      daysBetween(start, end, undefined, holidays, environment),
  ),
  "NETWORKDAYS.INTL": define(
    [WHOLE, WHOLE, optional(WHOLE_VALUE), optional(WHOLE_VALUE)],
    ([start, end, weekend, holidays], environment) =>
      daysBetween(start, end, weekend, holidays, environment),
  ),
  WORKDAY: define([WHOLE, WHOLE, optional(WHOLE_VALUE)], ([start, days, holidays], environment) =>
    dayAfter(start, days, undefined, holidays, environment),
  ),
  "WORKDAY.INTL": define(
    [WHOLE, WHOLE, optional(WHOLE_VALUE), optional(WHOLE_VALUE)],
    ([start, days, weekend, holidays], environment) =>
      dayAfter(start, days, weekend, holidays, environment),
  ),
};

type IsFree = (serial: number) => boolean;

function daysBetween(
  start: number,
  end: number,
  weekend: Value,
  holidays: Value,
  environment: Environment,
): number | CellError {
  const isFree = freeDays(weekend, holidays, environment);
  if (isError(isFree)) return isFree;
  const sign = start <= end ? 1 : -1;
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) {
    if (!isFree(day)) count += sign;
  }
  return count;
}

function dayAfter(
  start: number,
  days: number,
  weekend: Value,
  holidays: Value,
  environment: Environment,
): number | CellError {
  const isFree = freeDays(weekend, holidays, environment);
  if (isError(isFree)) return isFree;
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_SERIAL) return NUMBER_ERROR;
    if (!isFree(day)) left -= 1;
  }
  return day;
}

function freeDays(weekend: Value, holidays: Value, environment: Environment): IsFree | CellError {
  const given = plain(weekend ?? 1, environment);
  const kind = isMatrix(given) ? (given[0]?.[0] ?? null) : given;
  if (isError(kind)) return kind;
  const pattern = typeof kind === "string" ? kind : WEEKENDS[Number(kind)];
  if (pattern === undefined) return NUMBER_ERROR;
  if (!/^[01]{7}$/.test(pattern) || pattern === "1111111") return VALUE_ERROR;
  const read = plain(holidays, environment);
  const off = new Set<number>();
  for (const value of isMatrix(read) ? read.flat() : [read]) {
    if (value === null) continue;
    const day = toNumber(value, environment.book.culture);
    if (typeof day !== "number") return day;
    off.add(Math.trunc(day));
  }
  return (serial) => pattern.charAt((dayOfWeek(serial) + 5) % 7) === "1" || off.has(serial);
}
