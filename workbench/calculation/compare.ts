import type { Culture } from "../culture/culture";
import { isError, type CellError, type CellValue } from "../model/values";

const collators = new Map<string, Intl.Collator>();

/** Less than 0, 0 or more than 0; numbers come before texts, texts before truth values. Of errors the first one. */
export function compareValues(
  one: CellValue,
  other: CellValue,
  culture: Culture,
): number | CellError {
  if (typeof one === "number" && typeof other === "number") return compareNumbers(one, other);
  if (isError(one)) return one;
  if (isError(other)) return other;
  return comparePlain(blankLike(one, other), blankLike(other, one), culture);
}

/** The order of values that are no errors. */
export function comparePlain(
  one: string | number | boolean,
  other: string | number | boolean,
  culture: Culture,
): number {
  if (typeof one === "number" && typeof other === "number") return compareNumbers(one, other);
  if (typeof one === "string" && typeof other === "string")
    return compareTexts(one, other, culture);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return rank(one) - rank(other);
}

/** Equal where 15 digits are, as Excel compares. */
export function compareNumbers(one: number, other: number): number {
  if (one === other) return 0;
  const difference = one - other;
  const size = Math.max(Math.abs(one), Math.abs(other));
  if (Math.abs(difference) > size * 1e-14) return difference;
  return Number(one.toPrecision(15)) - Number(other.toPrecision(15));
}

export function compareTexts(one: string, other: string, culture: Culture): number {
  if (one === other) return 0;
  const [small, large] = [one.toLowerCase(), other.toLowerCase()];
  return small === large
    ? 0
    : collatorOf(culture).compare(small, large) || (small < large ? -1 : 1);
}

function collatorOf({ name }: Culture): Intl.Collator {
  let collator = collators.get(name);
  if (!collator) {
    collator = new Intl.Collator(name);
    collators.set(name, collator);
  }
  return collator;
}

function rank(value: string | number | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** An empty cell compares as whatever the other one's nothing is. */
function blankLike(
  value: Exclude<CellValue, CellError>,
  other: Exclude<CellValue, CellError>,
): string | number | boolean {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
