import { AGGREGATES } from "./aggregates";
import type { FunctionDefinition, Functions } from "./definition";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookup";
import { MATH } from "./math";
import { REFERENCES } from "./reference";
import { ROUNDING } from "./rounding";
import { TEXTS } from "./text";

const FAMILIES: readonly Functions[] = [
  AGGREGATES,
  INFORMATION,
  LOGIC,
  LOOKUPS,
  MATH,
  REFERENCES,
  ROUNDING,
  TEXTS,
];

const FUNCTIONS = new Map(FAMILIES.flatMap((family) => Object.entries(family)));

/** The built-in function of a name in capitals. */
export function builtIn(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}
