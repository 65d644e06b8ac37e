/** What people write above the columns of a range of lines. */
const HEADINGS: ReadonlySet<string> = new Set(
  (
    "produkt produkte produktname erweiterung erweiterungen artikel modul bezeichnung position laufzeit benutzer " +
    "benutzerzahl anzahl menge rabatt beginn start startdatum vertragsbeginn product products extension item term users quantity discount begin"
  ).split(" "),
);

/** Longer than a heading is. */
const TOO_LONG = 40;

/** Whether a raw value is the heading of a column, marked along with the range below it. */
export function isHeading(raw: unknown): boolean {
  return typeof raw === "string" && raw.length < TOO_LONG && HEADINGS.has(raw.trim().toLowerCase());
}
