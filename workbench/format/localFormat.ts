import { BoundedCache } from "../culture/boundedCache";
import { ENGLISH, type Culture } from "../culture/culture";
import { isDateSection, sectionsOf, type FormatPiece } from "./formatPieces";

/** Colours in German formats; [Color 5] is [Farbe 5]. */
const COLOURS: readonly (readonly [english: string, german: string])[] = [
  ["Black", "Schwarz"],
  ["White", "Weiß"],
  ["Red", "Rot"],
  ["Green", "Grün"],
  ["Blue", "Blau"],
  ["Yellow", "Gelb"],
  ["Magenta", "Magenta"],
  ["Cyan", "Zyan"],
  ["Color", "Farbe"],
];
const ENGLISH_COLOURS = new Map(
  COLOURS.map(([english, german]) => [german.toLowerCase(), english]),
);
const toEnglish = new BoundedCache<string>(1000);

/** The number format as Excel keeps it, of one that a person wrote in the notation of the culture. */
export function fromLocalFormat(format: string, culture: Culture): string {
  if (culture.name === ENGLISH.name) return format;
  return toEnglish.get(format, () => sectionsOf(format, "german").map(englishSection).join(";"));
}

function englishSection(pieces: readonly FormatPiece[]): string {
  const isDate = isDateSection(pieces);
  return pieces
    .map(({ kind, text }, index) => {
      if (kind === "literal") return text;
      if (kind === "bracket") return withBracket(text, ENGLISH_COLOURS, ",", ".");
      if (kind === "general") return "General";
      if (kind === "date") return text.toLowerCase().replaceAll("t", "d").replaceAll("j", "y");
      if (text === "€") return '"€"';
      if (!isDate) return swapped(text);
      const isFraction = pieces[index + 1]?.text === "0";
      if (text === ",") return isFraction ? "." : ",";
      if (text === ".") return "/";
      return text === "/" ? "\\/" : text;
    })
    .join("");
}

function swapped(text: string): string {
  if (text === ".") return ",";
  return text === "," ? "." : text;
}

/** Colours and the numbers of conditions have their local form in square brackets; [$€-407] has none. */
function withBracket(
  text: string,
  colours: ReadonlyMap<string, string>,
  decimalFrom: string,
  decimalTo: string,
): string {
  if (/^\[[<>=]/.test(text)) return text.replace(decimalFrom, decimalTo);
  const match = /^\[(\p{L}+)(\s*\d*)\]$/u.exec(text);
  const [, name = "", number = ""] = match ?? [];
  const colour = colours.get(name.toLowerCase());
  return colour === undefined ? text : `[${colour}${number}]`;
}
