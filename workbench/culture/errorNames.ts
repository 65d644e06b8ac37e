import { ERROR_CODES, type ErrorCode } from "../model/values";
import type { Culture } from "./culture";

const GERMAN_NAMES: Readonly<Record<ErrorCode, string>> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NAME?": "#NAME?",
  "#NUM!": "#ZAHL!",
  "#N/A": "#NV",
  "#GETTING_DATA": "#DATEN_ABRUFEN",
  "#SPILL!": "#ÜBERLAUF!",
  "#CONNECT!": "#VERBINDEN!",
  "#CALC!": "#KALK!",
  "#BUSY!": "#BESETZT!",
};

const GERMAN_CODES = new Map(ERROR_CODES.map((code) => [GERMAN_NAMES[code], code]));
const ENGLISH_CODES = new Map<string, ErrorCode>(ERROR_CODES.map((code) => [code, code]));

/** How a language writes an error: "#NV" for "#N/A". */
export function errorName(code: ErrorCode, culture: Culture): string {
  return culture.name === "de-DE" ? GERMAN_NAMES[code] : code;
}

/** The error that somebody wrote in this language, in whatever case; undefined when it is none. */
export function errorOf(text: string, culture: Culture): ErrorCode | undefined {
  const codes = culture.name === "de-DE" ? GERMAN_CODES : ENGLISH_CODES;
  return codes.get(text.toUpperCase());
}
