import { ENGLISH, GERMAN, type Culture } from "../culture/culture";
import { isProfileName, type ProfileName } from "../host/profiles/profiles";
import type { Theme } from "./grid/types";

export type Language = "de" | "en";

/** What the address of the page asks for: ?lang=en, ?theme=dark, ?book=empty, ?dates=1904, ?excel=web. */
export type Parameters = {
  readonly language: Language;
  /** Undefined: as the system has it. */
  readonly theme: Theme | undefined;
  readonly book: "sample" | "empty";
  /** From when the workbook counts its days. */
  readonly datesFrom: 1900 | 1904;
  /** Which Excel is played. */
  readonly excel: ProfileName;
};

export function parametersIn(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme");
  const excel = asked.get("excel") ?? "";
  return {
    language: asked.get("lang") === "en" ? "en" : "de",
    theme: theme === "dark" || theme === "light" ? theme : undefined,
    book: asked.get("book") === "empty" ? "empty" : "sample",
    datesFrom: asked.get("dates") === "1904" ? 1904 : 1900,
    excel: isProfileName(excel) ? excel : "windows-de",
  };
}

/** The same page with another Excel. */
export function searchFor(excel: ProfileName, search: string): string {
  const asked = new URLSearchParams(search);
  asked.set("excel", excel);
  return `?${asked.toString()}`;
}

export function cultureOf(language: Language): Culture {
  return language === "de" ? GERMAN : ENGLISH;
}
