import { LANGUAGES, languageOf } from "../../src/i18n";

it.each<[string | undefined, string]>([
  ["de-DE", "de"],
  ["de-AT", "de"],
  ["de", "de"],
  ["en-US", "en"],
  ["EN-gb", "en"],
  ["en", "en"],
  ["fr-FR", "de"],
  ["", "de"],
  [undefined, "de"],
])("the display language %p is met with %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
  expect(LANGUAGES).toContain(language);
});
