/** A day as its parts; the month counts from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The days from 1 January of year 1 on, by the rule of leap years alone. */
function daysUntil({ year, month, day }: Day): number {
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  let days = years * 365 + leapDays + day;
  for (let each = 1; each < month; each += 1) days += lengthOf(year, each);
  return days;
}

const FIRST = daysUntil({ year: 1899, month: 12, day: 30 });

/** Excel's number of a day. */
export function serial(day: Day): number {
  return daysUntil(day) - FIRST;
}

/** The day of Excel's number. */
export function dayOfSerial(number: number): Day {
  // No year is longer than 366 days, so that this is never too late.
  let year = 1900 + Math.floor(number / 366);
  while (serial({ year: year + 1, month: 1, day: 1 }) <= number) year += 1;
  let month = 1;
  while (month < 12 && serial({ year, month: month + 1, day: 1 }) <= number) month += 1;
  return { year, month, day: number - serial({ year, month, day: 1 }) + 1 };
}

export function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Excel's number of the last day of so many months from a day on (T3). */
export function endOfMonths({ year, month, day }: Day, months: number): number {
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const length = lengthOf(target.year, target.month);
  return day > length ? serial({ ...target, day: length }) : serial({ ...target, day }) - 1;
}

export function iso({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
