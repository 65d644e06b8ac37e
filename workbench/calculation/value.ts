import type { Area } from "../model/area";
import type { Sheet } from "../model/state";
import type { CellValue } from "../model/values";

/** A sheet as formulas see it. */
export type SheetPlace = { readonly sheet: Sheet };

/** A rectangle of values, row by row; never without rows or columns. */
export type Matrix = readonly (readonly CellValue[])[];

export type SheetArea = { readonly sheet: SheetPlace; readonly area: Area };

/** Cells that a formula speaks of, not yet read; several areas for a union or for several sheets. */
export class Reference {
  constructor(
    readonly sheet: SheetPlace,
    readonly area: Area,
    readonly others: readonly SheetArea[] = [],
  ) {}

  get areas(): readonly SheetArea[] {
    return this.others.length === 0 ? [this] : [this, ...this.others];
  }

  get isCell(): boolean {
    return this.area.rows === 1 && this.area.columns === 1 && this.others.length === 0;
  }
}

/** What a part of a formula can be; undefined for an argument that is left out. */
export type Value = CellValue | Matrix | Reference | undefined;

/** A value that has been read from its cells. */
export type Plain = CellValue | Matrix;

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** The value at a place of a matrix; null outside it. */
export function at(matrix: Matrix, row: number, column: number): CellValue {
  return matrix[row]?.[column] ?? null;
}

export function widthOf(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** A matrix by its size and what is at each place. */
export function matrixOf(
  rows: number,
  columns: number,
  value: (row: number, column: number) => CellValue,
): Matrix {
  const matrix: CellValue[][] = [];
  for (let r = 0; r < rows; r += 1) {
    const row: CellValue[] = [];
    for (let c = 0; c < columns; c += 1) row.push(value(r, c));
    matrix.push(row);
  }
  return matrix;
}
