import { languageOf, type Language } from "../../i18n";

type MaybeOffice = { readonly context?: { readonly displayLanguage?: string } };

/** The language of Excel's surface; German where there is no Office, as in a bare script engine. */
export function displayLanguage(): Language {
  const { Office } = globalThis as { readonly Office?: MaybeOffice };
  return languageOf(Office?.context?.displayLanguage);
}
