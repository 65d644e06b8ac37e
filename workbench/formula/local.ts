import { BoundedCache } from "../culture/boundedCache";
import { ENGLISH, type Culture } from "../culture/culture";
import { ExcelError } from "../model/errors";
import { checkFormula } from "./check";
import { translateFormula } from "./translate";

const localFormulas = new Map<string, BoundedCache<string>>();

/** A formula as the person sees it, from English notation; both with their "=". */
export function toLocalFormula(formula: string, culture: Culture): string {
  if (culture.name === ENGLISH.name) return formula;
  let known = localFormulas.get(culture.name);
  if (!known) {
    known = new BoundedCache(10_000);
    localFormulas.set(culture.name, known);
  }
  return known.get(formula, () => translateFormula(formula, ENGLISH, culture) ?? formula);
}

/**
 * The formula that a person typed, in English notation; both with their "=".
 * ExcelError InvalidArgument, naming the place, when it is no formula.
 */
export function fromLocalFormula(text: string, culture: Culture): string {
  if (!text.startsWith("=") || text.trim() === "=")
    throw new ExcelError("InvalidArgument", `"${text}" is no formula.`);
  const english = translateFormula(text, culture, ENGLISH);
  if (english === undefined)
    throw new ExcelError(
      "InvalidArgument",
      `The formula ${text} mixes separators: decimals follow a "${culture.decimalSeparator}", arguments are separated by "${culture.listSeparator}".`,
    );
  return checkFormula(english, (part) => translateFormula(part, ENGLISH, culture) ?? part);
}
