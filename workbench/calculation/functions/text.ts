import { isError, type CellError } from "../../model/values";
import { toText } from "../coerce";
import type { Environment } from "../environment";
import { VALUE_ERROR } from "../errors";
import { isMatrix, type Value } from "../value";
import { plain } from "../dereference";
import { BOOLEAN, define, optional, TEXT, variadic, WHOLE, type Functions } from "./definition";

/** The longest text that a cell can hold. */
const LONGEST = 32_767;

export const TEXTS: Functions = {
  LEN: define([TEXT], ([text]) => text.length),
  LOWER: define([TEXT], ([text]) => text.toLowerCase()),
  UPPER: define([TEXT], ([text]) => text.toUpperCase()),
  TRIM: define([TEXT], ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEFT: define([TEXT, optional(WHOLE)], ([text, count = 1]) =>
    count < 0 ? VALUE_ERROR : text.slice(0, count),
  ),
  RIGHT: define([TEXT, optional(WHOLE)], ([text, count = 1]) =>
    count < 0 ? VALUE_ERROR : text.slice(Math.max(0, text.length - count)),
  ),
  MID: define([TEXT, WHOLE, WHOLE], ([text, start, count]) =>
    start < 1 || count < 0 ? VALUE_ERROR : text.slice(start - 1, start - 1 + count),
  ),
  FIND: define([TEXT, TEXT, optional(WHOLE)], ([wanted, text, start = 1]) => {
    const place = start < 1 || start > text.length + 1 ? -1 : text.indexOf(wanted, start - 1);
    return place < 0 ? VALUE_ERROR : place + 1;
  }),
  SUBSTITUTE: define([TEXT, TEXT, TEXT, optional(WHOLE)], ([text, old, replacement, which]) => {
    if (old === "") return text;
    if (which === undefined) return text.replaceAll(old, () => replacement);
    if (which < 1) return VALUE_ERROR;
    let place = -1;
    for (let count = 0; count < which; count += 1) {
      place = text.indexOf(old, place < 0 ? 0 : place + old.length);
      if (place < 0) return text;
    }
    return text.slice(0, place) + replacement + text.slice(place + old.length);
  }),
  CONCAT: variadic(1, (values, environment) => joined(values, environment, "", false)),
  TEXTJOIN: variadic(3, (values, environment) => {
    const [separator, ignoresEmpty, ...rest] = values;
    const between = plain(separator, environment);
    const list = isMatrix(between) ? between.flat() : [between];
    const separators = list.map((value) => toText(value, environment.book.culture));
    const failed = separators.find(isError);
    if (failed) return failed;
    const ignores = BOOLEAN.take(ignoresEmpty, environment);
    if (isError(ignores)) return ignores;
    return joined(rest, environment, separators.filter(isText), ignores);
  }),
  CHAR: define([WHOLE], ([code]) =>
    code < 1 || code > 255 ? VALUE_ERROR : windowsCharacter(code),
  ),
};

function isText(value: string | CellError): value is string {
  return typeof value === "string";
}

function joined(
  values: readonly Value[],
  environment: Environment,
  between: string | readonly string[],
  ignoresEmpty: boolean,
): string | CellError {
  const separators = typeof between === "string" ? [between] : between;
  let error: CellError | undefined;
  const parts: string[] = [];
  const add = (value: ReturnType<typeof toText>) => {
    if (typeof value !== "string") error ??= value;
    else if (value !== "" || !ignoresEmpty) parts.push(value);
  };
  const { culture } = environment.book;
  for (const value of values) {
    const read = plain(value, environment);
    if (isMatrix(read)) for (const row of read) for (const cell of row) add(toText(cell, culture));
    else add(toText(read, culture));
  }
  if (error) return error;
  const text = parts.reduce(
    (sum, part, place) =>
      place === 0 ? part : sum + (separators[(place - 1) % separators.length] ?? "") + part,
    "",
  );
  return text.length > LONGEST ? VALUE_ERROR : text;
}

/** What Windows has at 128 to 159, where Unicode has nothing to be seen. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsCharacter(code: number): string {
  return code >= 128 && code < 160 ? WINDOWS.charAt(code - 128) : String.fromCharCode(code);
}
