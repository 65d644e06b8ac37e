import type { Culture } from "./culture";

const GERMAN_MONTHS =
  "januar februar märz april mai juni juli august september oktober november dezember".split(" ");
const ENGLISH_MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
/** Short names that are not the first letters of the long ones. */
const OTHER_NAMES: ReadonlyMap<string, number> = new Map([["mrz", 3]]);

/** The month, from 1, that a name or its first three or more letters mean; undefined when it is none. */
export function monthOf(name: string, culture: Culture): number | undefined {
  const lower = name.toLowerCase();
  const isGerman = culture.name === "de-DE";
  const other = isGerman ? OTHER_NAMES.get(lower) : undefined;
  if (other !== undefined || lower.length < 3) return other;
  const index = (isGerman ? GERMAN_MONTHS : ENGLISH_MONTHS).findIndex((month) =>
    month.startsWith(lower),
  );
  return index < 0 ? undefined : index + 1;
}
