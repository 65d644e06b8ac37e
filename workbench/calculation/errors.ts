import type { CellError, ErrorCode } from "../model/values";

function errorOf(error: ErrorCode): CellError {
  return Object.freeze({ error });
}

export const NULL_ERROR = errorOf("#NULL!");
export const DIVISION_ERROR = errorOf("#DIV/0!");
export const VALUE_ERROR = errorOf("#VALUE!");
export const REFERENCE_ERROR = errorOf("#REF!");
export const NAME_ERROR = errorOf("#NAME?");
export const NUMBER_ERROR = errorOf("#NUM!");
export const NOT_AVAILABLE = errorOf("#N/A");
export const SPILL_ERROR = errorOf("#SPILL!");
export const CALC_ERROR = errorOf("#CALC!");
export const BUSY_ERROR = errorOf("#BUSY!");
