import type { Area } from "../model/area";
import { areaOfReference, parseReferenceText } from "./reference";

/** What an address names: "Blatt!A1:B2", "'x y'!$A$1", "A:A". Undefined when it names no area of one sheet. */
export function parseReference(
  text: string,
): { readonly sheet?: string; readonly area: Area } | undefined {
  const reference = parseReferenceText(text.trim());
  if (!reference || reference.isForeign || (reference.operator !== ":" && !reference.isCell))
    return undefined;
  const area = areaOfReference(reference);
  return reference.sheet === undefined ? { area } : { sheet: reference.sheet, area };
}
