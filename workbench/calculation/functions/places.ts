import { REFERENCE_ERROR } from "../errors";
import { Reference } from "../value";
import { ANY, ANYTHING, define, first, optional, TEXT, type Functions } from "./definition";

/** Functions about the cells themselves: where they are and what they hold. */
export const PLACES: Functions = {
  INDIRECT: define(
    [first(TEXT)],
    ([text], environment) => {
      const { book, row, column } = environment;
      const result = book.compiled(`=${text.trim()}`, row, column).evaluate(environment);
      return result instanceof Reference ? result : REFERENCE_ERROR;
    },
    { isVolatile: true },
  ),
  HYPERLINK: define([ANY, optional(ANYTHING)], ([link, shown]) =>
    shown === undefined ? link : shown,
  ),
};
