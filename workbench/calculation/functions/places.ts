import { cellAddress } from "../../model/area";
import type { Environment } from "../environment";
import { REFERENCE_ERROR } from "../errors";
import { Reference, type Value } from "../value";
import {
  ANY,
  ANYTHING,
  BOOLEAN,
  define,
  first,
  optional,
  TEXT,
  type Functions,
} from "./definition";

/** Functions about the cells themselves: where they are and what they hold. */
export const PLACES: Functions = {
  INDIRECT: define(
    [first(TEXT), optional(first(BOOLEAN))],
    ([text, isA1 = true], environment) => indirect(text, isA1, environment),
    { isVolatile: true },
  ),
  HYPERLINK: define([ANY, optional(ANYTHING)], ([link, shown]) =>
    shown === undefined ? link : shown,
  ),
};

/** What a text names as a reference, in A1 notation or in that of rows and columns. */
function indirect(text: string, isA1: boolean, environment: Environment): Value {
  const { book, row, column } = environment;
  const wanted = isA1 ? text.trim() : a1Of(text.trim(), row, column);
  if (wanted === undefined || wanted === "") return REFERENCE_ERROR;
  const result = book.compiled(`=${wanted}`, row, column).evaluate(environment);
  return result instanceof Reference ? result : REFERENCE_ERROR;
}

function a1Of(text: string, row: number, column: number): string | undefined {
  const match = /^(?:(.*)!)?[RZ](\d+|\[-?\d+\])?[CS](\d+|\[-?\d+\])?$/i.exec(text);
  if (!match) return undefined;
  const [, sheet, rowText, columnText] = match;
  const place = (written: string | undefined, own: number) =>
    written?.startsWith("[") === true
      ? own + Number(written.slice(1, -1))
      : written === undefined
        ? own
        : Number(written) - 1;
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  return prefix + cellAddress(place(rowText, row), place(columnText, column));
}
