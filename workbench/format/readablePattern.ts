import { isValidFormat } from "numfmt";
import type { Culture } from "../culture/culture";
import { builtInFormat } from "./builtInFormats";
import { isDateSection, sectionsOf, type FormatPiece } from "./formatPieces";

/** A currency with the language that it comes from: [$€-407]. */
const CURRENCY = /^\[\$(.*?)(?:-[0-9A-Fa-f]+)?\]$/;

/** A number format as the formatting library needs it to show what Excel shows; General for one that nobody can read. */
export function readablePattern(numberFormat: string, culture: Culture): string {
  const format = builtInFormat(numberFormat, culture);
  if (!isValidFormat(format)) return "General";
  if (!/[/[]/.test(format)) return format;
  return sectionsOf(format, "english")
    .map((pieces) => (isDateSection(pieces) ? dateSection(pieces, culture) : numberSection(pieces)))
    .join(";");
}

/** Slashes stand for the separator of the language. */
function dateSection(pieces: readonly FormatPiece[], { dateSeparator }: Culture): string {
  return pieces
    .map(({ kind, text }) => (kind === "character" && text === "/" ? `\\${dateSeparator}` : text))
    .join("");
}

/** The language of a currency says nothing about the separators of the number. */
function numberSection(pieces: readonly FormatPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      const symbol = kind === "bracket" ? CURRENCY.exec(text)?.[1] : undefined;
      if (symbol === undefined) return text;
      return symbol === "" ? "" : `"${symbol}"`;
    })
    .join("");
}
