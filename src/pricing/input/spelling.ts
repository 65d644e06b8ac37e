import { productKey } from "../search/productKey";
import { shownNumber } from "./raw";

/** No spelling of a term, an interval or a country is longer. */
const LONGEST_SPELLING = 60;

/** Letters and digits with blanks, dots, underscores and dashes of every kind between them. */
const WORDS = /^[\p{L}\p{N}]+(?:[\s._\p{Pd}\u2212]+[\p{L}\p{N}]+)*\.?$/u;

/** "2 4" and "1.2" are no 24 and no 12. */
const DIGITS_APART = /\p{N}[^\p{L}\p{N}]+\p{N}/u;

/** What a raw value spells, in the form in which spellings are compared: "Abo_24." is "abo24"; empty for no words. */
export function spellingOf(raw: unknown): string {
  const text = typeof raw === "number" ? String(shownNumber(raw)) : raw;
  if (typeof text !== "string") return "";
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_SPELLING) return "";
  const plain = trimmed.normalize("NFKC");
  return WORDS.test(plain) && !DIGITS_APART.test(plain) ? productKey(plain) : "";
}

/** Tells which value a raw one spells, by the spellings of each with blanks between them. */
export function spelledBy<Value extends string>(
  spellings: Readonly<Record<Value, string>>,
): (raw: unknown) => Value | undefined {
  const values = new Map(
    (Object.keys(spellings) as Value[]).flatMap((value) =>
      spellings[value].split(" ").map((spelling) => [productKey(spelling), value] as const),
    ),
  );
  return (raw) => values.get(spellingOf(raw));
}
