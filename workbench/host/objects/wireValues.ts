import { isError } from "../../model/values";

/** A cell's value as office.js gets it: errors by their codes, nothing for an empty cell. */
export function wireValue(value: unknown): unknown {
  return isError(value) ? value.error : (value ?? "");
}
