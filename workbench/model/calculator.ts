import type { Area } from "./area";
import type { Id, WorkbookState } from "./state";
import type { CellValue, FormulaResult } from "./values";

export type CellPosition = {
  readonly sheetId: Id;
  readonly row: number;
  readonly column: number;
};

/** What formulas of custom functions were worth when a workbook was saved, by `placeOf`. */
export type SavedValues = ReadonlyMap<string, FormulaResult>;

export function placeOf({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}/${row}/${column}`;
}

/** A cell's value after a calculation, where it is another than before. */
export type Recalculated = { readonly sheetId: Id; readonly areas: readonly Area[] };

/** What the workbook needs of whatever calculates it. */
export type Calculator = {
  /**
   * Brings all values up to date with a state, by what differs from the state seen before. Custom functions are not
   * called where the workbook was saved with a value (R10).
   */
  readonly update: (state: WorkbookState, saved?: SavedValues) => void;
  /** Calculates everything again; "Recalculate" only what changes by itself, as the time does. */
  readonly recalculate: (kind: "Recalculate" | "Full") => void;
  readonly value: (sheetId: Id, row: number, column: number) => CellValue;
  /** The area over which the formula of this cell spills, or that of the spill to which the cell belongs. */
  readonly spillArea: (sheetId: Id, row: number, column: number) => Area | undefined;
  /** The area up to which formulas of the sheet have spilled; undefined when nothing has. */
  readonly spilledArea: (sheetId: Id) => Area | undefined;
  /** Evaluates a formula as if it stood in the cell, without keeping it. */
  readonly evaluate: (formula: string, at: CellPosition) => FormulaResult;
  /** Whether some cell waits for the result of a custom function. */
  readonly isPending: () => boolean;
  /** Called after values changed, whether by an edit or because custom functions have answered. */
  readonly onCalculated: (listener: (changed: readonly Recalculated[]) => void) => () => void;
};

/** A custom function's answer that has not come yet. */
export const PENDING = Symbol("pending");

/** An argument as the formula has it: a value, or the values of a range; undefined when it is left out. */
export type CallArgument = FormulaResult | undefined;

/** Functions that the grid does not have itself: those of add-ins. */
export type ExternalFunctions = {
  /** Whether there is a function of this name, such as "FLUX.PRICE"; the case does not matter. */
  readonly has: (name: string) => boolean;
  /**
   * The result for a cell, or PENDING: then the cell shows #BUSY! and is calculated again as soon as `onAnswered`
   * names it. Never throws. A wrong number of arguments is #VALUE!.
   */
  readonly call: (
    name: string,
    args: readonly CallArgument[],
    at: CellPosition,
  ) => FormulaResult | typeof PENDING;
  /**
   * Surrounds the calculation of a cell that calls such functions, or did before: calls that are not made again
   * in between are given up, which ends their streams.
   */
  readonly startCell: (at: CellPosition) => void;
  readonly endCell: (at: CellPosition) => void;
  readonly onAnswered: (listener: (cells: readonly CellPosition[]) => void) => () => void;
  /** Called when the functions themselves have changed (an add-in was loaded): everything is calculated again. */
  readonly onFunctionsChanged: (listener: () => void) => () => void;
  /** From now on every call is made again: a function may give something else than before. */
  readonly clearMemo?: () => void;
};
