import { isError, type CellError } from "../../model/values";
import { displayText } from "../../format/display";
import { fromLocalFormat } from "../../format/localFormat";
import type { Culture } from "../../culture/culture";
import { numberInText } from "../coerce";
import { VALUE_ERROR } from "../errors";
import { ANY, BOOLEAN, define, NUMBER, optional, TEXT, WHOLE, type Functions } from "./definition";
import { toDigits } from "./rounding";

/** Numbers as texts. */
export const FORMATTING: Functions = {
  TEXT: define([ANY, TEXT], ([value, format], { book: { culture } }) => {
    if (typeof value === "boolean") return displayText(value, "General", culture);
    const number = typeof value === "string" ? (numberInText(value, culture) ?? value) : value;
    return formatted(isError(number) ? 0 : (number ?? 0), format, culture);
  }),
  FIXED: define(
    [NUMBER, optional(WHOLE), optional(BOOLEAN)],
    ([value, digits = 2, isPlain = false], { book: { culture } }) =>
      fixed(value, digits, isPlain ? "0" : "#,##0", culture),
  ),
  DOLLAR: define([NUMBER, optional(WHOLE)], ([value, digits = 2], { book: { culture } }) => {
    const text = fixed(Math.abs(value), digits, "#,##0", culture);
    const { currencySymbol } = culture;
    if (culture.name === "de-DE") return `${value < 0 ? "-" : ""}${text} ${currencySymbol}`;
    return value < 0 ? `(${currencySymbol}${text})` : `${currencySymbol}${text}`;
  }),
};

function formatted(value: number | string, format: string, culture: Culture): string | CellError {
  if (format === "") return typeof value === "string" ? value : "";
  try {
    const text = displayText(value, fromLocalFormat(format, culture), culture);
    return text.startsWith("####") ? VALUE_ERROR : text;
  } catch {
    return VALUE_ERROR;
  }
}

function fixed(value: number, digits: number, whole: string, culture: Culture): string {
  const rounded = toDigits(value, digits, Math.round);
  const decimals = digits > 0 ? `.${"0".repeat(Math.min(digits, 127))}` : "";
  return displayText(rounded, whole + decimals, culture);
}
