import { isDateFormat, tokenize } from "numfmt";

/** A date format with its slashes as the language writes them: "dd/mm/yyyy" as "dd\.mm\.yyyy" in German. */
export function withDateSeparator(pattern: string, separator: string): string {
  if (!pattern.includes("/") || !isDateFormat(pattern)) return pattern;
  return tokenize(pattern)
    .map(({ type, raw }) => (type === "SLASH" || raw === "/" ? `\\${separator}` : raw))
    .join("");
}
