import type { Culture } from "../../culture/culture";
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
    return numberSeries(numbers, areDates) ?? cyclic;
  }
  return textSeries(constants, culture) ?? cyclic;
}

/** The place within the known ones, also for places before them. */
export function cycle(place: number, length: number): number {
  return ((place % length) + length) % length;
}

function numberSeries(numbers: readonly number[], areDates: boolean): Series | undefined {
  const [first = 0, ...more] = numbers;
  const isSingle = more.length === 0;
  if (isSingle && !areDates) return undefined;
  const { start, step } = isSingle ? { start: first, step: 1 } : trendOf(numbers);
  return (place) => Number((start + step * place).toPrecision(15));
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
