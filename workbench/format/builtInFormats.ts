import type { Culture } from "../culture/culture";

/** Excel's own date formats: it keeps the English one and shows that of its language. */
const GERMAN_FORMATS: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yyyy h:mm", "dd/mm/yyyy hh:mm"],
  ["d-mmm-yy", "dd/ mmm yy"],
  ["d-mmm", "dd/ mmm"],
  ["mmm-yy", "mmm yy"],
  ["h:mm", "hh:mm"],
  ["h:mm:ss", "hh:mm:ss"],
]);

/** The format that a language has in place of one of Excel's own; any other format as it is. */
export function builtInFormat(format: string, culture: Culture): string {
  return culture.name === "de-DE" ? (GERMAN_FORMATS.get(format) ?? format) : format;
}
