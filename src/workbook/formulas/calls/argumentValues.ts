import { ErrorCell } from "../../../pricing";
import { areaOf, type Area } from "../../connection/addresses";
import type { ScannedSheet } from "../scanSheets";

/** Rows of values, as a function gets them. */
export type ArgumentRows = readonly (readonly unknown[])[];

/** "#N/A", "#VALUE!", "#NAME?" and their like. */
const ERROR = /^#(?:[A-Z/0_]+[!?]|N\/A|GETTING_DATA)$/;

const REFERENCE =
  /^(?:(?:'((?:[^']|''){1,100})'|([^\s!'"(),;:]{1,100}))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;

/** More cells are of no use for a single price. */
const MOST_CELLS = 100_000;

/** The name of the error that a cell shows; undefined where it shows none. */
export function errorText(value: unknown): string | undefined {
  return typeof value === "string" && ERROR.test(value) ? value : undefined;
}

/** Reads arguments from the cells of scanned sheets: texts, numbers, cells and ranges; undefined for what is calculated. */
export function argumentReader(
  sheets: readonly ScannedSheet[],
): (text: string, ownSheet: string) => ArgumentRows | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (text, ownSheet) => {
    if (text === "") return [[null]];
    if (/^"(?:[^"]|"")*"$/.test(text)) return [[text.slice(1, -1).replaceAll('""', '"')]];
    if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return [[Number(text)]];
    if (/^(?:true|false)$/i.test(text)) return [[text.toLowerCase() === "true"]];
    const [match, quoted, plain, address = ""] = REFERENCE.exec(text) ?? [];
    if (match === undefined) return undefined;
    const name = quoted?.replaceAll("''", "'") ?? plain ?? ownSheet;
    const area = areaOf(address.replaceAll("$", "").toUpperCase());
    const sheet = byName.get(name.toLowerCase());
    const isTooLarge = area.rows * area.columns > MOST_CELLS;
    return sheet && !isTooLarge ? valuesIn(sheet, area) : undefined;
  };
}

/** What is outside of the used cells is blank. */
function valuesIn(sheet: ScannedSheet, { row, column, rows, columns }: Area): ArgumentRows {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const value = sheet.values[row + r - sheet.row]?.[column + c - sheet.column] ?? "";
      const error = errorText(value);
      return error === undefined ? value : new ErrorCell(error);
    }),
  );
}
