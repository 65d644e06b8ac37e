import { shownNumber } from "./raw";

/**
 * The whole number from 1 to `maximum` that a raw value stands for, as a number with the digits that
 * Excel shows (P7) or as plain digits in a text; undefined for all else. Texts with separators are
 * refused: "1.000" is a thousand to a German and one to an Englishman.
 */
export function wholeNumberOf(raw: unknown, maximum: number): number | undefined {
  const given = typeof raw === "string" ? numberOfDigits(raw) : raw;
  if (typeof given !== "number") return undefined;
  const number = shownNumber(given);
  return Number.isInteger(number) && number >= 1 && number <= maximum ? number : undefined;
}

function numberOfDigits(text: string): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined;
}
