import { isError, type CellValue } from "../../model/values";
import { intersect, plain } from "../dereference";
import { NOT_AVAILABLE } from "../errors";
import { isMatrix, Lambda, Reference } from "../value";
import {
  ANYTHING,
  define,
  NUMBER,
  WHOLE_VALUE,
  type FunctionDefinition,
  type Functions,
} from "./definition";

/** Excel's numbers for its errors; ERROR.TYPE gives them. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CONNECT!": 10,
  "#CALC!": 14,
  "#BUSY!": 19,
};

export const INFORMATION: Functions = {
  NA: define([], () => NOT_AVAILABLE),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== "#N/A"),
  ISNA: is((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: define([NUMBER], ([value]) => Math.trunc(value) % 2 === 0),
  ISODD: define([NUMBER], ([value]) => Math.trunc(value) % 2 !== 0),
  ISREF: define([WHOLE_VALUE], ([value]) => value instanceof Reference),
  "ERROR.TYPE": define([ANYTHING], ([value]) =>
    isError(value) ? (ERROR_NUMBERS[value.error] ?? NOT_AVAILABLE) : NOT_AVAILABLE,
  ),
  TYPE: define([WHOLE_VALUE], ([value], environment) => {
    if (value instanceof Lambda) return 128;
    const read = plain(value, environment);
    if (isMatrix(read)) return 64;
    if (isError(read)) return 16;
    if (typeof read === "string") return 2;
    return typeof read === "boolean" ? 4 : 1;
  }),
  SINGLE: define([WHOLE_VALUE], ([value], environment) => intersect(value, environment)),
};

function is(accepts: (value: CellValue) => boolean): FunctionDefinition {
  return define([ANYTHING], ([value]) => accepts(value));
}
