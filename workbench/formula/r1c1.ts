import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, type Position } from "../model/area";

/** The formula of a cell with its references as seen from there: "=R[-1]C+R1C1". */
export function toR1C1(formula: string, { row, column }: Position): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** The formula that means from a cell what the R1C1 formula says; #REF! for what is off the sheet. */
export function fromR1C1(formula: string, { row, column }: Position): string {
  return translateFormulaToA1(formula, cellAddress(row, column), { wrapEdges: false });
}
