import { isError, type CellError } from "../../model/values";
import { numberInText, toText } from "../coerce";
import type { Environment } from "../environment";
import { CALC_ERROR, NOT_AVAILABLE, VALUE_ERROR } from "../errors";
import { isMatrix, matrixOf, type Value } from "../value";
import { plain } from "../dereference";
import {
  ANY,
  ANYTHING,
  BOOLEAN,
  define,
  first,
  optional,
  TEXT,
  VALUES,
  variadic,
  WHOLE,
  type Functions,
} from "./definition";
import { wildcardPattern } from "./criteria";

/** The longest text that a cell can hold. */
const LONGEST = 32_767;

export const TEXTS: Functions = {
  LEN: define([TEXT], ([text]) => text.length),
  LOWER: define([TEXT], ([text]) => text.toLowerCase()),
  UPPER: define([TEXT], ([text]) => text.toUpperCase()),
  PROPER: define([TEXT], ([text]) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) =>
        before.concat(letter.toUpperCase()),
      ),
  ),
  TRIM: define([TEXT], ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: define([TEXT], ([text]) =>
    Array.from(text)
      .filter((sign) => sign >= " ")
      .join(""),
  ),
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
  SEARCH: define([TEXT, TEXT, optional(WHOLE)], ([wanted, text, start = 1]) => {
    if (start < 1 || start > text.length + 1) return VALUE_ERROR;
    const place = text.slice(start - 1).search(wildcardPattern(wanted, ""));
    return place < 0 ? VALUE_ERROR : place + start;
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
  REPLACE: define([TEXT, WHOLE, WHOLE, TEXT], ([text, start, count, replacement]) =>
    start < 1 || count < 0
      ? VALUE_ERROR
      : text.slice(0, start - 1) + replacement + text.slice(start - 1 + count),
  ),
  REPT: define([TEXT, WHOLE], ([text, times]) =>
    times < 0 || text.length * times > LONGEST ? VALUE_ERROR : text.repeat(times),
  ),
  EXACT: define([TEXT, TEXT], ([one, other]) => one === other),
  CONCATENATE: variadic(1, (values, environment) => joinedSingles(values, environment)),
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
  UNICHAR: define([WHOLE], ([code]) =>
    code < 1 || code > 0x10ffff ? VALUE_ERROR : String.fromCodePoint(code),
  ),
  CODE: define([TEXT], ([text]) => (text === "" ? VALUE_ERROR : windowsCode(text))),
  UNICODE: define([TEXT], ([text]) => text.codePointAt(0) ?? VALUE_ERROR),
  T: define([ANYTHING], ([value]) => (typeof value === "string" || isError(value) ? value : "")),
  N: define([ANYTHING], ([value]) => {
    if (typeof value === "number" || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  VALUE: define([ANY], ([value], { book }) => {
    if (typeof value === "number") return value;
    if (value === null) return 0;
    return typeof value === "string"
      ? (numberInText(value, book.culture) ?? VALUE_ERROR)
      : VALUE_ERROR;
  }),
  NUMBERVALUE: define(
    [TEXT, optional(TEXT), optional(TEXT)],
    ([text, decimal, group], { book: { culture } }) =>
      numberValue(text, decimal ?? culture.decimalSeparator, group ?? culture.groupSeparator),
  ),
  TEXTBEFORE: define(
    [TEXT, TEXT, optional(WHOLE), optional(WHOLE), optional(BOOLEAN), optional(ANYTHING)],
    ([text, wanted, which = 1, ignoresCase = 0, , otherwise = NOT_AVAILABLE]) => {
      const place = placeOf(text, wanted, which, ignoresCase === 1);
      return place === undefined ? otherwise : text.slice(0, place);
    },
  ),
  TEXTAFTER: define(
    [TEXT, TEXT, optional(WHOLE), optional(WHOLE), optional(BOOLEAN), optional(ANYTHING)],
    ([text, wanted, which = 1, ignoresCase = 0, , otherwise = NOT_AVAILABLE]) => {
      const place = placeOf(text, wanted, which, ignoresCase === 1);
      return place === undefined ? otherwise : text.slice(place + wanted.length);
    },
  ),
  TEXTSPLIT: define(
    [
      first(TEXT),
      VALUES,
      optional(VALUES),
      optional(first(BOOLEAN)),
      optional(first(WHOLE)),
      optional(first(ANYTHING)),
    ],
    ([text, columns, rows, ignoresEmpty = false, matchMode = 0, pad = NOT_AVAILABLE]) => {
      const flags = matchMode === 1 ? "i" : "";
      const lines = splitBy(text, rows ?? null, flags).filter(
        (part) => !ignoresEmpty || part !== "",
      );
      const cells = lines.map((line) =>
        splitBy(line, columns, flags).filter((part) => !ignoresEmpty || part !== ""),
      );
      const width = Math.max(0, ...cells.map((line) => line.length));
      if (width === 0) return CALC_ERROR;
      return matrixOf(cells.length, width, (row, column) => cells[row]?.[column] ?? pad);
    },
  ),
};

function isText(value: string | CellError): value is string {
  return typeof value === "string";
}

function joinedSingles(values: readonly Value[], environment: Environment): Value {
  return values.map((value) => plain(value, environment)).some(isMatrix)
    ? VALUE_ERROR
    : joined(values, environment, "", false);
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

function placeOf(
  text: string,
  wanted: string,
  which: number,
  ignoresCase: boolean,
): number | undefined {
  const places: number[] = [];
  const [where, what] = ignoresCase ? [text.toLowerCase(), wanted.toLowerCase()] : [text, wanted];
  if (what === "") return which < 0 ? text.length : 0;
  for (
    let place = where.indexOf(what);
    place >= 0;
    place = where.indexOf(what, place + what.length)
  ) {
    places.push(place);
  }
  return which < 0 ? places.at(which) : places[which - 1];
}

function splitBy(text: string, separators: Value, flags: string): readonly string[] {
  const list = isMatrix(separators) ? separators.flat() : [separators];
  const texts = list.filter((value) => typeof value === "string" && value !== "").map(String);
  if (texts.length === 0) return [text];
  const escaped = texts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return text.split(new RegExp(escaped.join("|"), flags));
}

function numberValue(text: string, decimal: string, group: string): number | CellError {
  const compact = text.replace(/\s/g, "");
  if (compact === "") return 0;
  const percents = /%*$/.exec(compact)?.[0].length ?? 0;
  const [whole = "", fraction, ...more] = compact
    .slice(0, compact.length - percents)
    .split(decimal.charAt(0));
  if (more.length > 0 || fraction?.includes(group.charAt(0)) === true) return VALUE_ERROR;
  const digits = `${group === "" ? whole : whole.replaceAll(group.charAt(0), "")}.${fraction ?? "0"}`;
  if (!/^[+-]?\d*\.\d*(?:E[+-]?\d+)?$/i.test(digits) || !/\d/.test(digits)) return VALUE_ERROR;
  return Number(digits) / 100 ** percents;
}

/** What Windows has at 128 to 159, where Unicode has nothing to be seen. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsCharacter(code: number): string {
  return code >= 128 && code < 160 ? WINDOWS.charAt(code - 128) : String.fromCharCode(code);
}

function windowsCode(text: string): number {
  const [letter = ""] = text;
  for (let code = 1; code < 256; code += 1) if (windowsCharacter(code) === letter) return code;
  return 63;
}
