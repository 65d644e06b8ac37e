/**
 * The whole number from 1 to `maximum` that a raw value stands for, as a number or as plain digits
 * in a text; undefined for all else. Texts with separators are refused: "1.000" is a thousand to a
 * German and one to an Englishman.
 */
export function wholeNumberOf(raw: unknown, maximum: number): number | undefined {
  const number = typeof raw === "string" ? numberOfDigits(raw) : raw;
  if (typeof number !== "number" || !Number.isInteger(number)) return undefined;
  return number >= 1 && number <= maximum ? number : undefined;
}

function numberOfDigits(text: string): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined;
}
