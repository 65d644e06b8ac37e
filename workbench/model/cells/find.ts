import type { Position } from "../area";

export type SearchCriteria = {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
};

/** Whether a text matches, with Excel's wildcards: * for any text, ? for any character, ~ before either for itself. */
export function matcher(
  wanted: string,
  { completeMatch = false, matchCase = false }: SearchCriteria,
): RegExp {
  const pattern = wanted.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    if (found === "?") return "[\\s\\S]";
    return `\\${found.startsWith("~") && found.length > 1 ? found.charAt(1) : found}`;
  });
  const flags = matchCase ? "u" : "iu";
  return new RegExp(completeMatch ? `^(?:${pattern})$` : pattern, flags);
}

/** The first cell, row by row, that matches; the last one when the search goes backwards. */
export function findCell(
  cells: readonly (Position & { readonly text: string })[],
  wanted: string,
  criteria: SearchCriteria,
): Position | undefined {
  const pattern = matcher(wanted, criteria);
  const ordered = criteria.searchDirection === "Backwards" ? [...cells].reverse() : cells;
  return ordered.find(({ text }) => pattern.test(text));
}
