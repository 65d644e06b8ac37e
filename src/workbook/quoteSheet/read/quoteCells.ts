import { printable } from "../../../quote";
import { areaAddress, type Position } from "../../connection/addresses";
import type { ColumnKey } from "../layout/plan";
import type { Placement } from "../layout/placedPlan";
import { keyIn, sheetKeys } from "../layout/sheetKeys";

/** What one request reads of the cells around a quote; formulas and formats are in English notation. */
export type SheetMatrix = {
  readonly origin: Position;
  readonly values: readonly (readonly unknown[])[];
  /** A cell without a formula repeats its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
};

export type SheetCell = {
  readonly address: string;
  readonly value: unknown;
  /** Undefined for what was typed. */
  readonly formula: string | undefined;
  readonly numberFormat: string;
};

/** The cells of a quote by the keys of their rows and columns, wherever they have been moved. */
export type QuoteCells = {
  /** The key of each row of the matrix; undefined for what has none, and the same for copies. */
  readonly keys: readonly (string | undefined)[];
  /** By the row of the matrix; undefined where the column has been deleted. */
  readonly at: (row: number, column: ColumnKey) => SheetCell | undefined;
  /** The first row with a key. */
  readonly rowOf: (key: string) => number | undefined;
  /** Where formulas find the rows and columns, a row of the matrix standing for its own key. */
  readonly placementOf: (row: number) => Placement;
  readonly address: string;
};

/** Without these nothing can be told about the lines. */
const NEEDED_COLUMNS: readonly ColumnKey[] = ["product", "term", "users", "quantity"];

/** Finds rows and columns by their keys; undefined when keys have been deleted without which nothing can be read. */
export function quoteCells(matrix: SheetMatrix): QuoteCells | undefined {
  const { origin, values, formulas, numberFormats } = matrix;
  const found = sheetKeys(values);
  if (!found || !NEEDED_COLUMNS.every((column) => found.columns.has(column))) return undefined;
  const { columns } = found;
  const keyColumn = columns.get("key") ?? 0;
  const rows = new Map(found.keys.map((key, row) => [key, row]));
  const rowOf = (key: string) => rows.get(key);
  const keys = values.map((row, index) => found.keys[index] ?? keyIn(row[keyColumn]));

  return {
    keys,
    rowOf,
    address: matrixAddress(matrix),
    at(row, column) {
      const index = columns.get(column);
      if (index === undefined) return undefined;
      const place = { row: origin.row + row, column: origin.column + index, rows: 1, columns: 1 };
      const value = values[row]?.[index] ?? "";
      const formula = formulas[row]?.[index];
      // A text that begins with = repeats itself; a formula has another value than its own text.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return {
        address: areaAddress(place),
        value,
        formula: isFormula ? formula : undefined,
        numberFormat: numberFormats[row]?.[index] ?? "",
      };
    },
    placementOf: (row) => ({
      rowOf(key) {
        const found = key === keys[row] ? row : rowOf(key);
        return found === undefined ? undefined : origin.row + found;
      },
      columnOf(column) {
        const index = columns.get(column);
        return index === undefined ? undefined : origin.column + index;
      },
    }),
  };
}

/** "A1:L40" */
export function matrixAddress({ origin, values }: SheetMatrix): string {
  return areaAddress({ ...origin, rows: values.length, columns: values[0]?.length ?? 1 });
}

/** What a cell shows, as far as it can be said without its format. */
export function textOf(cell: SheetCell | undefined): string {
  const value = cell?.value ?? "";
  if (typeof value === "string") return printable(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? String(value) : "";
}

export function isBlankCell(cell: SheetCell | undefined): boolean {
  return textOf(cell).trim() === "";
}
