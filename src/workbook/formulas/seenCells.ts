import { areaAddress, type Position } from "../connection/addresses";
import type { CellAddress } from "../ports/port";
import type { ScannedSheet } from "./scanSheets";

/** A cell as it was read; its position is that in the sheet. */
export type SeenCell = Position & {
  /** As entered; a cell without a formula repeats its value. */
  readonly formula: unknown;
  readonly value: unknown;
  readonly text: string;
};

/** A text that begins with = repeats itself; a formula has another value than its own text. */
export function isFormula({ formula, value }: Pick<SeenCell, "formula" | "value">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** All cells of a sheet, row by row. */
export function* cellsOf(sheet: ScannedSheet): Generator<SeenCell> {
  for (const [row, formulas] of sheet.formulas.entries()) {
    for (const [column, formula] of formulas.entries()) {
      yield {
        row: sheet.row + row,
        column: sheet.column + column,
        formula,
        value: sheet.values[row]?.[column],
        text: sheet.texts[row]?.[column] ?? "",
      };
    }
  }
}

export function cellAt(sheet: ScannedSheet, { row, column }: Position): SeenCell {
  const [r, c] = [row - sheet.row, column - sheet.column];
  const value = sheet.values[r]?.[c] ?? "";
  const formula = sheet.formulas[r]?.[c] ?? "";
  return { row, column, formula, value, text: sheet.texts[r]?.[c] ?? "" };
}

export function addressIn(
  { name }: { readonly name: string },
  { row, column }: Position,
): CellAddress {
  return { sheet: name, address: areaAddress({ row, column, rows: 1, columns: 1 }) };
}
