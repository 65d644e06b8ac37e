import { AGGREGATES } from "./aggregates";
import { ARRAYS } from "./arrays";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { FunctionDefinition, Functions } from "./definition";
import { ENGINEERING } from "./engineering";
import { FINANCIAL } from "./financial";
import { FORMATTING } from "./formatting";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookup";
import { MATH } from "./math";
import { PLACES } from "./places";
import { REFERENCES } from "./reference";
import { ROUNDING } from "./rounding";
import { SHAPES } from "./shapes";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotals";
import { TEXTS } from "./text";
import { WORKDAYS } from "./workdays";

const FAMILIES: readonly Functions[] = [
  AGGREGATES,
  ARRAYS,
  CONDITIONAL,
  DATES,
  ENGINEERING,
  FINANCIAL,
  FORMATTING,
  INFORMATION,
  LAMBDAS,
  LOGIC,
  LOOKUPS,
  MATH,
  PLACES,
  REFERENCES,
  ROUNDING,
  SHAPES,
  STATISTICS,
  SUBTOTALS,
  TEXTS,
  WORKDAYS,
];

const FUNCTIONS = new Map(FAMILIES.flatMap((family) => Object.entries(family)));

/** The built-in function of a name in capitals. */
export function builtIn(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}
