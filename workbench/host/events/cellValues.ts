import { isError, type CellValue } from "../../model/values";

/** A value as events bring it: a blank cell is "", an error its code. */
export function eventValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** Excel's RangeValueType. */
export function eventValueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
