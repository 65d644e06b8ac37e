const LONGEST_QUOTATION = 60;

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

/** What was given, as a short text for an error. */
export function quoted(raw: unknown): string {
  const text = typeof raw === "boolean" ? String(raw).toUpperCase() : textOf(raw);
  return text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION - 1)}…` : text;
}

function textOf(raw: unknown): string {
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "number") return String(raw);
  return Object.prototype.toString.call(raw);
}
