import { tokenize } from "@borgar/fx";
import { BoundedCache } from "../culture/boundedCache";
import { parseReferenceText, type Reference } from "./reference";

/** A formula taken apart: its references, and the texts between them. */
export type FormulaPart = string | Reference;

const dissected = new BoundedCache<readonly FormulaPart[]>(20_000);

/** The parts of a formula in English notation; put together they are the formula again. */
function dissect(formula: string): readonly FormulaPart[] {
  return dissected.get(formula, takeApart);
}

/** The formula with its references as `change` wants them; the same string when it leaves all of them as they are. */
export function changeReferences(
  formula: string,
  change: (reference: Reference) => string,
): string {
  let isChanged = false;
  let text = "";
  for (const part of dissect(formula)) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const changed = change(part);
    if (changed !== part.text) isChanged = true;
    text += changed;
  }
  return isChanged ? text : formula;
}

function takeApart(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let text = "";
  for (const { type, value } of tokenize(formula)) {
    const reference =
      type === "range" || type === "range_beam" ? parseReferenceText(value) : undefined;
    if (!reference) {
      text += value;
      continue;
    }
    if (text !== "") parts.push(text);
    text = "";
    parts.push(reference);
  }
  if (text !== "") parts.push(text);
  return parts;
}
