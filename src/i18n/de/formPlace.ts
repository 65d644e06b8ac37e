export type MarginPlace = "header" | "footer";

/** The margins of a printed page. */
export const MARGINS_DE: Readonly<Record<MarginPlace, string>> = {
  header: "Kopfzeile",
  footer: "Fußzeile",
};

/** A place in a form: a margin of the page, or the address of a cell. */
export function placeInFormDe(address: string): string {
  return address === "header" || address === "footer" ? MARGINS_DE[address] : address;
}
