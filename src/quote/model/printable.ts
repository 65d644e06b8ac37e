/** Controls but tab and line breaks, halves of characters, what XML has not, and what turns the direction of text around. */
const UNPRINTABLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}\uFFFE\uFFFF]/gu;

/** A text without the characters that nobody sees, that no .xlsx file can hold, or that turn around what stands beside it. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
