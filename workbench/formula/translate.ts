import type { Culture } from "../culture/culture";
import { errorName, errorOf } from "../culture/errorNames";
import { ERROR_CODES } from "../model/values";
import { englishFunctionName, FUNCTION_NAMES, localFunctionName } from "./functionNames";
import { translateBrackets } from "./translateBrackets";

/** A piece of a formula in both languages. */
type Piece = { readonly source: string; readonly target: string };

type Place = {
  readonly text: string;
  readonly at: number;
  readonly inArray: boolean;
  /** Whether what was read last ends a value, so that an operator or separator must follow. */
  readonly isAfterValue: boolean;
};

type Languages = { readonly from: Culture; readonly to: Culture };

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
/** In an array constant a "." may separate columns: {WAHR.FALSCH}. */
const ARRAY_WORD = /[\p{L}_]+/uy;
const CALL = /\s*\(/y;

/**
 * A formula from one language's notation into another's. It may be wrong: what cannot be read stays as it is.
 * Undefined when a "," or "." stands where it would get another meaning in the other language.
 */
export function translateFormula(text: string, from: Culture, to: Culture): string | undefined {
  const languages = { from, to };
  let result = "";
  let at = 0;
  let depth = 0;
  let isAfterValue = false;
  while (at < text.length) {
    const place: Place = { text, at, inArray: depth > 0, isAfterValue };
    const value = valueAt(place, languages);
    const piece = value ?? signAt(place, languages);
    if (!piece) return undefined;
    const { source, target } = piece;
    if (source === "{") depth += 1;
    if (source === "}") depth -= 1;
    const isSpace = source.trim() === "";
    isAfterValue =
      value !== undefined || source === ")" || source === "}" || (isSpace && isAfterValue);
    result += target;
    at += source.length;
  }
  return result;
}

/** A text, a number, a name ... at a place; undefined for a single sign. */
function valueAt(place: Place, languages: Languages): Piece | undefined {
  const { text, at, isAfterValue } = place;
  const { from, to } = languages;
  switch (text.charAt(at)) {
    case '"':
      return unchanged(read(STRING, text, at));
    case "'":
      return unchanged(read(QUOTED, text, at));
    case "[": {
      const { text: target, end } = translateBrackets(text, at, from, to);
      return { source: text.slice(at, end), target };
    }
    case "#":
      return errorAt(text, at, languages);
  }
  const number = isAfterValue ? undefined : read(numberOf(from), text, at);
  if (number === undefined) return wordAt(place, languages);
  return {
    source: number,
    target: number.replace(from.decimalSeparator, to.decimalSeparator),
  };
}

function errorAt(text: string, at: number, { from, to }: Languages): Piece | undefined {
  const source = read(errorsOf(from), text, at);
  const code = source === undefined ? undefined : errorOf(source, from);
  return source === undefined || code === undefined
    ? undefined
    : { source, target: errorName(code, to) };
}

function wordAt({ text, at, inArray }: Place, { from, to }: Languages): Piece | undefined {
  const word = read(inArray ? ARRAY_WORD : WORD, text, at);
  if (word === undefined) return undefined;
  const end = at + word.length;
  const bracket = read(CALL, text, end);
  if (bracket !== undefined) {
    const english = englishFunctionName(word, from);
    // Excel drops spaces between a function and its bracket.
    const spaces = FUNCTION_NAMES.has(english) ? bracket.slice(0, -1) : "";
    return { source: word + spaces, target: localFunctionName(english, to) };
  }
  const upper = text.charAt(end) === "!" ? "" : word.toUpperCase();
  if (upper === from.trueText) return { source: word, target: to.trueText };
  if (upper === from.falseText) return { source: word, target: to.falseText };
  return unchanged(word);
}

function signAt({ text, at, inArray }: Place, { from, to }: Languages): Piece | undefined {
  const source = text.charAt(at);
  if (inArray) {
    if (source === from.arrayColumnSeparator) return { source, target: to.arrayColumnSeparator };
    if (source === from.arrayRowSeparator) return { source, target: to.arrayRowSeparator };
  } else if (source === from.listSeparator) return { source, target: to.listSeparator };
  if (from.decimalSeparator !== "," || (source !== "," && source !== ".")) return unchanged(source);
  // A ":" beside it makes it the operator that trims a range: A1.:.B9.
  const trims = source === "." && (text.charAt(at - 1) === ":" || text.charAt(at + 1) === ":");
  return trims ? unchanged(source) : undefined;
}

function unchanged(source: string | undefined): Piece | undefined {
  return source === undefined ? undefined : { source, target: source };
}

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const numbers = new Map<string, RegExp>();
const errors = new Map<string, RegExp>();

/** A "." beside a ":" trims a range and is no decimal point. */
function numberOf({ decimalSeparator }: Culture): RegExp {
  const known = numbers.get(decimalSeparator);
  if (known) return known;
  const point = `\\${decimalSeparator}`;
  const digits = `\\d+(?:${point}\\d+|${point}(?!:))?|(?<!:)${point}\\d+`;
  const pattern = new RegExp(`(?:${digits})(?:[Ee][+-]?\\d+)?`, "y");
  numbers.set(decimalSeparator, pattern);
  return pattern;
}

function errorsOf(culture: Culture): RegExp {
  const known = errors.get(culture.name);
  if (known) return known;
  const names = ERROR_CODES.map((code) => errorName(code, culture).replace(/[?/]/g, "\\$&"));
  const pattern = new RegExp(names.join("|"), "iy");
  errors.set(culture.name, pattern);
  return pattern;
}
