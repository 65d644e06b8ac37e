import type { CellError } from "../../model/values";
import { datePartsOf, serialFrom1900 } from "../../format/serialDate";
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
function dayOfWeek(serial: number): number {
  return ((((Math.floor(serialFrom1900(serial)) - 1) % 7) + 7) % 7) + 1;
}

export function weekdayOf(serial: number, type: number): number | CellError {
  if (!datePartsOf(serial)) return NUMBER_ERROR;
  if (type === 3) return (dayOfWeek(serial) + 5) % 7;
  const firstDay = FIRST_DAYS[type];
  return firstDay === undefined ? NUMBER_ERROR : ((dayOfWeek(serial) - firstDay + 7) % 7) + 1;
}
