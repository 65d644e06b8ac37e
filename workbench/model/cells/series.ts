import type { Culture } from "../../culture/culture";
import { datePartsOf, serialOfDate } from "../../format/serialDate";
import type { Constant } from "../values";
import type { FillKind } from "./fillKinds";
import { nextListed } from "./lists";

/** What stands at a place of a series whose first places (0 and on) are known; places before them are negative. */
export type Series = (place: number) => Constant | null;

type Known = {
  readonly constants: readonly (Constant | null)[];
  readonly areDates: boolean;
};

/** How constants go on: numbers by their trend, dates by days, texts by the number at their end, else over again. */
export function seriesOf({ constants, areDates }: Known, kind: FillKind, culture: Culture): Series {
  const cyclic: Series = (place) => constants[cycle(place, constants.length)] ?? null;
  if (kind === "FillCopy") return cyclic;
  const numbers = constants.filter((constant) => typeof constant === "number");
  if (numbers.length === constants.length && numbers.length > 0) {
    return numberSeries(numbers, areDates, kind) ?? cyclic;
  }
  return textSeries(constants, culture) ?? cyclic;
}

/** The place within the known ones, also for places before them. */
export function cycle(place: number, length: number): number {
  return ((place % length) + length) % length;
}

function numberSeries(
  numbers: readonly number[],
  areDates: boolean,
  kind: FillKind,
): Series | undefined {
  const [first = 0] = numbers;
  const isSingle = numbers.length === 1;
  switch (kind) {
    case "FillMonths":
      return (place) => monthsAfter(first, place * stepOf(numbers, monthsBetween));
    case "FillYears":
      return (place) => monthsAfter(first, place * 12 * stepOf(numbers, yearsBetween));
    case "FillWeekdays":
      return (place) => weekdaysAfter(first, place);
    case "GrowthTrend":
      return (place) => first * (isSingle ? 1 : (numbers[1] ?? first) / first) ** place;
    case "FillDays":
    case "FillSeries":
    case "LinearTrend":
    case "FillDefault":
    case "FillValues":
    case "FillFormats":
    case "FillCopy": {
      const isCopied = isSingle && !areDates && (kind === "FillDefault" || kind === "FillValues");
      if (isCopied) return undefined;
      const { start, step } = isSingle ? { start: first, step: 1 } : trendOf(numbers);
      return (place) => Number((start + step * place).toPrecision(15));
    }
  }
}

/** The straight line through numbers that differs least from them. */
function trendOf(numbers: readonly number[]): { readonly start: number; readonly step: number } {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const products = numbers.reduce((sum, number, at) => sum + (at - middle) * (number - mean), 0);
  const squares = numbers.reduce((sum, _number, at) => sum + (at - middle) ** 2, 0);
  const step = products / squares;
  return { start: mean - step * middle, step };
}

function stepOf(
  numbers: readonly number[],
  between: (one: number, other: number) => number,
): number {
  const [first = 0, second] = numbers;
  return second === undefined ? 1 : between(first, second);
}

function monthsBetween(one: number, other: number): number {
  const from = datePartsOf(one);
  const to = datePartsOf(other);
  return from && to ? (to.year - from.year) * 12 + to.month - from.month : 1;
}

function yearsBetween(one: number, other: number): number {
  return Math.round(monthsBetween(one, other) / 12);
}

/** The same day some months later, or the last day of a shorter month. */
function monthsAfter(serial: number, months: number): number {
  const parts = datePartsOf(serial);
  if (!parts) return serial;
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  for (let { day } = parts; day > 0; day -= 1) {
    const date = serialOfDate(year, month, day);
    if (date !== undefined) return date + (serial % 1);
  }
  return serial;
}

function weekdaysAfter(serial: number, count: number): number {
  const direction = Math.sign(count);
  let at = serial;
  for (let left = Math.abs(count); left > 0;) {
    at += direction;
    // Serial 1 is a Sunday in Excel's calendar.
    const weekday = (Math.floor(at) - 1) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

const WITH_NUMBER = /^(.*?)(\d+)$/s;

/** "Q1" goes on with "Q2", "Montag" with "Dienstag"; several texts go on each for itself. */
function textSeries(constants: readonly (Constant | null)[], culture: Culture): Series | undefined {
  const count = constants.length;
  const [first, second] = constants;
  if (typeof first === "string" && nextListed(first, 1, culture) !== undefined) {
    const step =
      count === 1 || typeof second !== "string" ? 1 : (listedStep(first, second, culture) ?? count);
    return (place) => nextListed(first, place * step, culture) ?? null;
  }
  const parts = constants.map((constant) =>
    typeof constant === "string" ? WITH_NUMBER.exec(constant) : null,
  );
  if (parts.every((part) => part === null)) return undefined;
  const prefixes = new Set(parts.map((part) => part?.[1]));
  if (prefixes.size === 1 && parts.every((part) => part !== null)) {
    const { start, step } =
      count === 1
        ? { start: Number(parts[0]?.[2]), step: 1 }
        : trendOf(parts.map((part) => Number(part[2])));
    return (place) => numbered(parts[0], start + step * place);
  }
  return (place) => {
    const at = cycle(place, count);
    const part = parts[at];
    return part
      ? numbered(part, Number(part[2]) + Math.floor(place / count))
      : (constants[at] ?? null);
  };
}

function listedStep(first: string, second: string, culture: Culture): number | undefined {
  for (let step = 1; step < 12; step += 1) {
    if (nextListed(first, step, culture)?.toLowerCase() === second.toLowerCase()) return step;
  }
  return undefined;
}

function numbered(part: RegExpExecArray | null | undefined, number: number): string {
  const [, prefix = "", digits = ""] = part ?? [];
  return prefix + String(Math.abs(Math.round(number))).padStart(digits.length, "0");
}
