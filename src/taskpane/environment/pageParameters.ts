import { LANGUAGES, type Language } from "../../i18n";

/** Namespaces of the functions: of the add-in, and of its development version installed beside it. */
const NAMESPACES = ["FLUX", "FLUXDEV"] as const;

export type Namespace = (typeof NAMESPACES)[number];

/**
 * The namespace under which Excel knows the functions. The manifest decides it, and one build serves two
 * manifests, so the development manifest says `?ns=FLUXDEV` in the address of the pane.
 */
export function namespaceIn(search: string): Namespace {
  const asked = new URLSearchParams(search).get("ns");
  return NAMESPACES.find((namespace) => namespace === asked) ?? "FLUX";
}

/** The language that the address asks for, `?lang=en`; undefined if none. */
export function languageIn(search: string): Language | undefined {
  const asked = new URLSearchParams(search).get("lang");
  return LANGUAGES.find((language) => language === asked);
}
