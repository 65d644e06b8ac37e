import type { Culture } from "../culture/culture";
import { errorName, errorOf } from "../culture/errorNames";
import { ERROR_CODES } from "../model/values";
import { englishFunctionName, FUNCTION_NAMES, localFunctionName } from "./functionNames";
import { translateBrackets } from "./translateBrackets";

/** How the pieces of a formula look in a language. */
type Notation = {
  readonly culture: Culture;
  readonly number: RegExp;
  readonly error: RegExp;
};

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
/** In an array constant a "." may separate columns: {WAHR.FALSCH}. */
const ARRAY_WORD = /[\p{L}_]+/uy;
const CALL = /\s*\(/y;

const notations = new Map<string, Notation>();

/**
 * A formula from one language's notation into another's. It may be wrong: what cannot be read stays as it is.
 * Undefined when a "," or "." stands where it would get another meaning in the other language.
 */
export function translateFormula(text: string, from: Culture, to: Culture): string | undefined {
  const notation = notationOf(from);
  let result = "";
  let at = 0;
  let depth = 0;
  /** Whether what was read last ends a value, so that a separator must follow. */
  let isAfterValue = false;
  const read = (pattern: RegExp) => readAt(pattern, text, at);

  while (at < text.length) {
    const char = text.charAt(at);
    const inArray = depth > 0;
    let piece: string | undefined;
    let translated: string | undefined;
    if (char === '"') piece = read(STRING);
    else if (char === "'") piece = read(QUOTED);
    else if (char === "[") {
      const brackets = translateBrackets(text, at, from, to);
      piece = text.slice(at, brackets.end);
      translated = brackets.text;
    } else if (char === "#" && (piece = read(notation.error)) !== undefined) {
      const code = errorOf(piece, from);
      translated = code && errorName(code, to);
    } else if (!isAfterValue && (piece = read(notation.number)) !== undefined) {
      translated = piece.replace(from.decimalSeparator, to.decimalSeparator);
    } else if ((piece = read(inArray ? ARRAY_WORD : WORD)) !== undefined) {
      const end = at + piece.length;
      const call = readAt(CALL, text, end);
      if (call !== undefined) translated = translateFunction(piece, from, to);
      else if (text.charAt(end) !== "!") translated = translateWord(piece, from, to);
      // Excel drops spaces between a function and its bracket.
      if (call !== undefined && FUNCTION_NAMES.has(englishFunctionName(piece, from)))
        piece += call.slice(0, -1);
    }
    if (piece === undefined) {
      piece = char;
      if (char === "{") depth += 1;
      if (char === "}") depth -= 1;
      translated = inArray ? arraySeparator(char, from, to) : separator(text, at, from, to);
      if (translated === undefined) return undefined;
      isAfterValue = char === ")" || char === "}" || (isAfterValue && char.trim() === "");
    } else isAfterValue = true;
    result += translated ?? piece;
    at += piece.length;
  }
  return result;
}

function readAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function translateFunction(name: string, from: Culture, to: Culture): string {
  return localFunctionName(englishFunctionName(name, from), to);
}

function translateWord(word: string, from: Culture, to: Culture): string {
  const upper = word.toUpperCase();
  if (upper === from.trueText) return to.trueText;
  return upper === from.falseText ? to.falseText : word;
}

function separator(text: string, at: number, from: Culture, to: Culture): string | undefined {
  const char = text.charAt(at);
  if (char === from.listSeparator) return to.listSeparator;
  if (from.decimalSeparator !== "," || (char !== "," && char !== ".")) return char;
  // A ":" beside it makes it the operator that trims a range: A1.:.B9.
  const trims = char === "." && (text.charAt(at - 1) === ":" || text.charAt(at + 1) === ":");
  return trims ? char : undefined;
}

function arraySeparator(char: string, from: Culture, to: Culture): string | undefined {
  if (char === from.arrayColumnSeparator) return to.arrayColumnSeparator;
  if (char === from.arrayRowSeparator) return to.arrayRowSeparator;
  return char === from.decimalSeparator && char === "," ? undefined : char;
}

function notationOf(culture: Culture): Notation {
  const known = notations.get(culture.name);
  if (known) return known;
  const decimal = `\\${culture.decimalSeparator}`;
  const errors = ERROR_CODES.map((code) => errorName(code, culture))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[?/]/g, "\\$&"));
  const notation = {
    culture,
    number: new RegExp(
      `(?:\\d+(?:${decimal}\\d+|${decimal}(?!:))?|(?<!:)${decimal}\\d+)(?:[Ee][+-]?\\d+)?`,
      "y",
    ),
    error: new RegExp(errors.join("|"), "iy"),
  };
  notations.set(culture.name, notation);
  return notation;
}
