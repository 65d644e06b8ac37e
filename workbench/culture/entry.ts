import { isPercentFormat, isTextFormat } from "numfmt";
import { checkFormula } from "../formula/check";
import { fromLocalFormula } from "../formula/local";
import { ExcelError } from "../model/errors";
import type { Constant } from "../model/values";
import { BoundedCache } from "./boundedCache";
import { ENGLISH, type Culture } from "./culture";
import { errorOf } from "./errorNames";
import { readDate, type Today } from "./typedDate";
import { readNumber } from "./typedNumber";

export { entryText } from "./entryText";
export type { Today } from "./typedDate";

/** What a cell holds after somebody typed a text into it. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "constant";
      readonly constant: Constant;
      /** The format that the way of typing gives to a cell of format General. */
      readonly numberFormat?: string;
      readonly quotePrefix?: true;
    };

type FormatKind = { readonly isText: boolean; readonly isPercent: boolean };

const formatKinds = new BoundedCache<FormatKind>(1000);

/**
 * What a person's text means in a cell of that number format. ExcelError InvalidArgument, naming the place, for a
 * formula that is none. Dates without a year are of the year of `today`; they are text when it is not given.
 */
export function readEntry(
  text: string,
  culture: Culture,
  numberFormat: string,
  today?: Today,
): Entry {
  const kind = formatKinds.get(numberFormat, kindOf);
  const entry = readText(text, culture, kind, today, (formula) =>
    fromLocalFormula(formula, culture),
  );
  if (!kind.isPercent || entry.kind !== "constant" || text.includes("%"))
    return withFormatFor(entry, numberFormat);
  // Excel adds a "%" to what is typed into a cell of percents; numbers below 1 it takes as they are.
  const percent = readNumber(`${text}%`, culture);
  return percent && Math.abs(percent.number) >= 0.01
    ? { kind: "constant", constant: percent.number }
    : withFormatFor(entry, numberFormat);
}

/**
 * What `range.values = ` makes of a value in a cell of that number format: as if typed, but formulas are in English
 * notation, and numbers and booleans are what they are. InvalidArgument for what a cell cannot hold.
 */
export function coerceValue(
  value: unknown,
  culture: Culture,
  numberFormat: string,
  today?: Today,
): Entry {
  if (typeof value === "number" || typeof value === "boolean")
    return { kind: "constant", constant: value };
  if (value === null || value === undefined) return { kind: "empty" };
  if (typeof value !== "string")
    throw new ExcelError("InvalidArgument", `A cell cannot hold ${JSON.stringify(value)}.`);
  const kind = formatKinds.get(numberFormat, kindOf);
  const entry = readText(value, culture, kind, today, checkFormula);
  const isPlainText = entry.kind === "constant" && entry.constant === value && !kind.isText;
  if (!isPlainText || culture.name === ENGLISH.name) return withFormatFor(entry, numberFormat);
  const english = readWord(value.trim(), ENGLISH);
  return english === undefined ? entry : { kind: "constant", constant: english };
}

function readText(
  text: string,
  culture: Culture,
  { isText }: FormatKind,
  today: Today | undefined,
  readFormula: (formula: string) => string,
): Entry {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "constant", constant: text.slice(1), quotePrefix: true };
  if (isText) return { kind: "constant", constant: text };
  if (text.startsWith("=") && text.trim() !== "=")
    return { kind: "formula", formula: readFormula(text) };
  const typed = readNumber(text, culture) ?? readDate(text, culture, today);
  if (typed) {
    const { number, numberFormat } = typed;
    return {
      kind: "constant",
      constant: number,
      ...(numberFormat !== undefined && { numberFormat }),
    };
  }
  if (/^[+-]\s*[^\s+-]/.test(text)) return { kind: "formula", formula: readFormula(`=${text}`) };
  return { kind: "constant", constant: readWord(text.trim(), culture) ?? text };
}

/** A boolean or an error. */
function readWord(text: string, culture: Culture): Constant | undefined {
  const upper = text.toUpperCase();
  if (upper === culture.trueText) return true;
  if (upper === culture.falseText) return false;
  const error = text.startsWith("#") ? errorOf(text, culture) : undefined;
  return error && { error };
}

/** Only a cell without a format of its own takes one from what is typed. */
function withFormatFor(entry: Entry, numberFormat: string): Entry {
  if (entry.kind !== "constant" || entry.numberFormat === undefined || numberFormat === "General")
    return entry;
  return { kind: "constant", constant: entry.constant };
}

function kindOf(numberFormat: string): FormatKind {
  return { isText: isTextFormat(numberFormat), isPercent: isPercentFormat(numberFormat) };
}
