import { parseReference } from "../../formula/referenceText";
import type { Area } from "../../model/area";
import { placedTokens } from "./tokens";

/** A range that a formula names, and how many others it names before. */
export type NamedRange = { readonly area: Area; readonly index: number };

/**
 * The ranges of one sheet in a formula as it is typed; those without a name of a sheet are on the sheet of the
 * formula. The same range counts once.
 */
export function rangesIn(
  text: string,
  formulaSheet: string,
  shownSheet: string,
): readonly NamedRange[] {
  if (!text.startsWith("=")) return [];
  const found = new Map<string, NamedRange>();
  const seen = new Set<string>();
  for (const { type, value } of placedTokens(text)) {
    if (!type.startsWith("range")) continue;
    const reference = parseReference(value);
    if (!reference) continue;
    const key = value.replaceAll("$", "").toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    const sheet = reference.sheet ?? formulaSheet;
    if (!isNew || sheet.toLowerCase() !== shownSheet.toLowerCase()) continue;
    found.set(key, { area: reference.area, index: seen.size - 1 });
  }
  return [...found.values()];
}
