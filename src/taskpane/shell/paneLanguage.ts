import { LANGUAGES, languageOf, type Language } from "../../i18n";
import type { Host } from "./host";
import type { TextStorage } from "../environment/storage";

const KEY = "language";

/** The language of Office, or of the browser where there is no Office. */
export function startingLanguage(host: Host): Language {
  return languageOf(host.displayLanguage ?? navigator.language);
}

/** The language that the user switched to the last time, if ever. */
export function recallLanguage(storage: TextStorage): Language | undefined {
  const known = storage.read(KEY);
  return LANGUAGES.find((language) => language === known);
}

export function rememberLanguage(language: Language, storage: TextStorage): void {
  storage.write(KEY, language);
}
