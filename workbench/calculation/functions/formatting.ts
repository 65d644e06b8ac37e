import { isError, type CellError } from "../../model/values";
import { displayText } from "../../format/display";
import { fromLocalFormat } from "../../format/localFormat";
import type { Culture } from "../../culture/culture";
import { numberInText } from "../coerce";
import { VALUE_ERROR } from "../errors";
import { ANY, define, TEXT, type Functions } from "./definition";

/** Numbers as texts. */
export const FORMATTING: Functions = {
  TEXT: define([ANY, TEXT], ([value, format], { book: { culture } }) => {
    if (typeof value === "boolean") return displayText(value, "General", culture);
    const number = typeof value === "string" ? (numberInText(value, culture) ?? value) : value;
    return formatted(isError(number) ? 0 : (number ?? 0), format, culture);
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
