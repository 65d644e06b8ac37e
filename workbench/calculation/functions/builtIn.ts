import { AGGREGATES } from "./aggregates";
import { ARRAYS } from "./arrays";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { FunctionDefinition, Functions } from "./definition";
import { FORMATTING } from "./formatting";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookup";
import { MATH } from "./math";
import { PLACES } from "./places";
import { REFERENCES } from "./reference";
import { ROUNDING } from "./rounding";
import { SUBTOTALS } from "./subtotals";
import { TEXTS } from "./text";

const FAMILIES: readonly Functions[] = [
  AGGREGATES,
  ARRAYS,
  CONDITIONAL,
  DATES,
  FORMATTING,
  INFORMATION,
  LOGIC,
  LOOKUPS,
  MATH,
  PLACES,
  REFERENCES,
  ROUNDING,
  SUBTOTALS,
  TEXTS,
];

const FUNCTIONS = new Map(FAMILIES.flatMap((family) => Object.entries(family)));

/** The built-in function of a name in capitals. */
export function builtIn(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}

/** Whether the workbench calculates a function of Excel. */
export function isCalculated(name: string): boolean {
  return FUNCTIONS.has(name);
}
