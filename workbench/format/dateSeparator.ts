import { isDateSection, sectionsOf } from "./formatPieces";

/** A date format with its slashes as the language writes them: "dd/mm/yyyy" as "dd\.mm\.yyyy" in German. */
export function withDateSeparator(pattern: string, separator: string): string {
  if (!pattern.includes("/")) return pattern;
  return sectionsOf(pattern, "english")
    .map((pieces) => {
      const isDate = isDateSection(pieces);
      return pieces
        .map(({ kind, text }) =>
          isDate && kind === "character" && text === "/" ? `\\${separator}` : text,
        )
        .join("");
    })
    .join(";");
}
