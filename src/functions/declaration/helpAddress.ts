import type { Language } from "../../i18n";

/** The file of the help that the build makes in a language. */
export function helpPageName(language: Language): string {
  return `help-${language}.html`;
}

/** The place of a function on that page. */
export function helpAnchor(id: string): string {
  return id.toLowerCase();
}
