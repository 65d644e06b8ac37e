import { calendarDateOf, serialOf } from "../../../pricing";

/** The number under which Excel keeps a day given as ISO text. RangeError for a text that is no day. */
export function serialOfIsoDay(day: string): number {
  const date = calendarDateOf(day);
  if (!date) throw new RangeError(`${day} is no day`);
  return serialOf(date);
}
