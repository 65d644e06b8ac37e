import type { Quoted } from "../errors";

const LONGEST_QUOTATION = 60;

/** Excel shows so many digits; what a calculated cell holds beyond them decides nothing (M1, P7). */
const EXCEL_DIGITS = 15;

/** The raw value of a cell that holds an error instead of a value: "#N/A". */
export class ErrorCell {
  constructor(readonly text: string) {}
}

/**
 * Whether a raw value stands for "nothing given". Excel sends a blank cell as null, "" or 0, by host
 * and build, so 0 counts as blank wherever a value from 1 is expected.
 */
export function isBlank(raw: unknown): boolean {
  return isEmpty(raw) || raw === 0;
}

/** Like `isBlank`, for values of which 0 is one. */
export function isEmpty(raw: unknown): boolean {
  return raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

/** A number as a cell shows it: 0.29 * 100 is 29. */
export function shownNumber(number: number): number {
  return Number(number.toPrecision(EXCEL_DIGITS));
}

/** What was given, short enough for an error. */
export function quoted(raw: unknown): Quoted {
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "number") return shownNumber(raw);
  return quotedText(typeof raw === "string" ? raw : Object.prototype.toString.call(raw));
}

/** A text without the blanks around it, short enough for an error. */
export function quotedText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_QUOTATION
    ? `${trimmed.slice(0, LONGEST_QUOTATION - 1)}…`
    : trimmed;
}
