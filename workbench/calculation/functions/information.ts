import { isError, type CellValue } from "../../model/values";
import { NOT_AVAILABLE } from "../errors";
import { ANYTHING, define, type FunctionDefinition, type Functions } from "./definition";

export const INFORMATION: Functions = {
  NA: define([], () => NOT_AVAILABLE),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
};

function is(accepts: (value: CellValue) => boolean): FunctionDefinition {
  return define([ANYTHING], ([value]) => accepts(value));
}
