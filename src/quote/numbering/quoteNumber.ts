import type { Numbering } from "../settings/quoteSettings";

/** The year of a quote as four or two digits, and its number in that year, at least as long as there are Ns. */
const TOKEN = /\{(JJJJ|YYYY|JJ|YY|N{1,9})\}/g;

/** Longer ones are no numbers of ours, and would not be counted exactly. */
const LONGEST_COUNT = 12;

type NumberParts = {
  /** Undefined for a pattern without one. */
  readonly year: number | undefined;
  readonly count: number;
};

/** Whether a pattern has one place for the number, at most one for the year, and no other braces. */
export function isNumberPattern(pattern: string): boolean {
  const tokens = [...pattern.matchAll(TOKEN)].map(([, token = ""]) => token);
  const counts = tokens.filter((token) => token.startsWith("N")).length;
  return counts === 1 && tokens.length <= 2 && !/[{}\n]/.test(pattern.replace(TOKEN, ""));
}

/** "AN-2026-0042" for the 42nd of 2026. */
export function quoteNumber(pattern: string, year: number, count: number): string {
  return pattern.replace(TOKEN, (_, token: string) => {
    if (token.startsWith("N")) return String(count).padStart(token.length, "0");
    return token.length === 4 ? String(year).padStart(4, "0") : String(year % 100).padStart(2, "0");
  });
}

/** The parts of a number that was made by a pattern, leading zeros or not; undefined for any other text. */
export function partsOfNumber(pattern: string, number: string): NumberParts | undefined {
  const names: string[] = [];
  const literals = pattern.split(TOKEN);
  // Literal texts and tokens take turns.
  const source = literals
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
      names.push(part);
      return part.startsWith("N") ? `(\\d{1,${LONGEST_COUNT}})` : `(\\d{${part.length}})`;
    })
    .join("");
  const found = new RegExp(`^${source}$`, "i").exec(number.trim());
  if (!found) return undefined;
  const digitsOf = (isWanted: (name: string) => boolean) => found[names.findIndex(isWanted) + 1];
  const count = Number(digitsOf((name) => name.startsWith("N")));
  const yearIndex = names.findIndex((name) => !name.startsWith("N"));
  const year = Number(found[yearIndex + 1]);
  if (yearIndex < 0) return { year: undefined, count };
  return { year: names[yearIndex]?.length === 2 ? 2000 + year : year, count };
}

/**
 * The number after the last one of the year of an ISO day, counting those that were written and those that are known;
 * never one that is known.
 */
export function nextNumber(
  { pattern, lastNumbers }: Numbering,
  day: string,
  known: readonly string[],
): string {
  const year = yearOf(day);
  const countingYear = countingYearOf(pattern, day);
  const counts = known
    .map((number) => partsOfNumber(pattern, number))
    .filter((parts) => parts !== undefined)
    .filter((parts) => parts.year === countingYear)
    .map(({ count }) => count);
  const last = lastNumbers[keyOf(countingYear)] ?? 0;
  const taken = new Set(known.map(comparable));
  let next = Math.max(last, ...counts) + 1;
  while (taken.has(comparable(quoteNumber(pattern, year, next)))) next += 1;
  return quoteNumber(pattern, year, next);
}

/** With a number counted that was written; another one than the pattern makes counts nothing. */
export function withWrittenNumber(numbering: Numbering, number: string): Numbering {
  const parts = partsOfNumber(numbering.pattern, number);
  if (!parts || parts.count <= lastNumberOf(numbering, parts.year)) return numbering;
  return withLastNumber(numbering, parts.year, parts.count);
}

/** Counting on from a number, in a year or, for a pattern without one, altogether. */
export function withLastNumber(
  numbering: Numbering,
  year: number | undefined,
  count: number,
): Numbering {
  return { ...numbering, lastNumbers: { ...numbering.lastNumbers, [keyOf(year)]: count } };
}

/** Whether a number, made by the pattern, was counted before as written. */
export function isWrittenNumber(numbering: Numbering, number: string): boolean {
  const parts = partsOfNumber(numbering.pattern, number);
  return parts !== undefined && parts.count <= lastNumberOf(numbering, parts.year);
}

/** The greatest number written in a year, or of all for a pattern without one; 0 before the first. */
export function lastNumberOf({ lastNumbers }: Numbering, year: number | undefined): number {
  return lastNumbers[keyOf(year)] ?? 0;
}

/** Two numbers that people would take for the same. */
export function isSameNumber(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** The year in which numbers of an ISO day are counted; undefined for a pattern without one. */
export function countingYearOf(pattern: string, day: string): number | undefined {
  return partsOfNumber(pattern, quoteNumber(pattern, yearOf(day), 1))?.year;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function comparable(number: string): string {
  return number.trim().toLowerCase();
}

function keyOf(year: number | undefined): string {
  return year === undefined ? "" : String(year);
}
