import { format, formatColor, isDateFormat } from "numfmt";
import { BoundedCache } from "../culture/boundedCache";
import { ENGLISH, type Culture } from "../culture/culture";
import { errorName } from "../culture/errorNames";
import { isError, type CellValue, type ErrorCode } from "../model/values";
import { readablePattern } from "./readablePattern";
import { areDatesFrom1904, serialFrom1900 } from "./serialDate";

/** What Excel shows in place of a date that there is not. */
const NO_DATE = "########";

const germanPatterns = new BoundedCache<string>(2000);
const englishPatterns = new BoundedCache<string>(2000);

/** What a cell shows of its value, in the language of the culture; a format that nobody can read counts as General. */
export function displayText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? culture.trueText : culture.falseText;
  if (isError(value)) return errorText(value.error, culture);
  const pattern = patternFor(numberFormat, culture);
  if (pattern === "General" && isPlain(value)) return String(value);
  return format(pattern, isDay(value, pattern) ? serialFrom1900(value) : value, {
    locale: culture.name === "de-DE" ? "de" : "en-US",
    throws: false,
    dateErrorNumber: false,
    dateSpanLarge: false,
    overflow: NO_DATE,
  });
}

/** The colour that a number format gives to a value ("#FF0000" for [Red]); undefined when it gives none. */
export function displayColour(value: CellValue, numberFormat: string): string | undefined {
  if (value === null || typeof value === "boolean" || isError(value)) return undefined;
  if (!numberFormat.includes("[")) return undefined;
  const colour = formatColor(patternFor(numberFormat, ENGLISH), value, {
    throws: false,
  });
  return typeof colour === "string" ? sixDigits(colour) : undefined;
}

/** How a cell shows an error: "#NV" for "#N/A" in German. */
export function errorText(code: ErrorCode, culture: Culture): string {
  return errorName(code, culture);
}

/** Texts and short whole numbers: what most cells hold needs no formatting. */
function isPlain(value: string | number): boolean {
  return typeof value === "string" || (Number.isInteger(value) && Math.abs(value) < 1e11);
}

/** The formatter counts days from 1900. */
function isDay(value: string | number, pattern: string): value is number {
  return areDatesFrom1904() && typeof value === "number" && isDateFormat(pattern);
}

function patternFor(numberFormat: string, culture: Culture): string {
  const patterns = culture.name === "de-DE" ? germanPatterns : englishPatterns;
  return patterns.get(numberFormat, () => readablePattern(numberFormat, culture));
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

function sixDigits(colour: string): string {
  const named = NAMED_COLOURS[colour.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : colour;
  return full.toUpperCase();
}
