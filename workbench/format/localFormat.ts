import { BoundedCache } from "../culture/boundedCache";
import { ENGLISH, type Culture } from "../culture/culture";
import { builtInFormat } from "./builtInFormats";
import { isDateSection, minutesIn, sectionsOf, type FormatPiece } from "./formatPieces";

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
const GERMAN_COLOURS = new Map(COLOURS.map(([english, german]) => [english.toLowerCase(), german]));
const ENGLISH_COLOURS = new Map(
  COLOURS.map(([english, german]) => [german.toLowerCase(), english]),
);

const toGerman = new BoundedCache<string>(1000);
const toEnglish = new BoundedCache<string>(1000);

/** A number format as the person reads it: "#.##0,00 €", "TT.MM.JJJJ", "Standard" in German. */
export function toLocalFormat(format: string, culture: Culture): string {
  if (culture.name === ENGLISH.name) return format;
  return toGerman.get(format, () =>
    sectionsOf(builtInFormat(format, culture), "english").map(germanSection).join(";"),
  );
}

/** The number format as Excel keeps it, of one that a person wrote in the notation of the culture. */
export function fromLocalFormat(format: string, culture: Culture): string {
  if (culture.name === ENGLISH.name) return format;
  return toEnglish.get(format, () => sectionsOf(format, "german").map(englishSection).join(";"));
}

function germanSection(pieces: readonly FormatPiece[]): string {
  const isDate = isDateSection(pieces);
  const minutes = minutesIn(pieces);
  return pieces
    .map((piece, index) => {
      const { kind, text } = piece;
      if (kind === "literal") return text === '"€"' ? "€" : text;
      if (kind === "bracket") return withBracket(text, GERMAN_COLOURS, ".", ",");
      if (kind === "general") return "Standard";
      if (kind === "date") return germanLetters(text, minutes.has(index));
      if (!isDate) return swapped(text);
      const isFraction = pieces[index + 1]?.text === "0";
      if (text === ".") return isFraction ? "," : "\\.";
      if (text === "," && isFraction) return "\\,";
      return text === "/" ? "." : text;
    })
    .join("");
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

function germanLetters(letters: string, isMinutes: boolean): string {
  const lower = letters.toLowerCase();
  switch (lower.charAt(0)) {
    case "d":
      return "T".repeat(letters.length);
    case "y":
      return "J".repeat(letters.length);
    case "m":
      return isMinutes ? lower : lower.toUpperCase();
    default:
      return lower;
  }
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
