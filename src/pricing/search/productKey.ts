/**
 * The form in which product names are compared: lower case, no accents, umlauts as one letter however
 * they were typed, nothing but letters and digits. "AD-Synchronisation", "ad synchronisation" agree.
 */
export function productKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/([aou])e/g, "$1")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
