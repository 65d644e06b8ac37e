import { countryCodes } from "../../pricing";
import type { Language } from "../language";

export type CountryName = { readonly code: string; readonly name: string };

const known = new Map<Language, readonly CountryName[]>();

/** The countries of ISO 3166-1 by their names in a language, in its order of letters. */
export function countriesIn(language: Language): readonly CountryName[] {
  const before = known.get(language);
  if (before) return before;
  const names = new Intl.DisplayNames([language], { type: "region" });
  const countries = countryCodes().map((code) => ({ code, name: names.of(code) ?? code }));
  const inOrder = countries.sort((one, other) => one.name.localeCompare(other.name, language));
  known.set(language, inOrder);
  return inOrder;
}
