/** A language in which we speak to the user. */
export type Language = "de" | "en";

export const LANGUAGES: readonly Language[] = ["de", "en"];

/** Our language for a display language such as "en-US"; German unless it is English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("en") ? "en" : "de";
}
