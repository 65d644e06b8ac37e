import type { CellAddress, Reading } from "../../connection/reading";

/** The cells of a list that a person has made. */
export type ListCells = {
  readonly sheet: string;
  /** "B3:F20" */
  readonly address: string;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** The Excel table to which they belong; beside it a column stays free, so that it does not grow. */
  readonly table: string | undefined;
};

/** A column that is to be written beside a list, with a cell for each of its rows. */
export type ListColumn = {
  /** Formulas in English notation, numbers, or texts; undefined leaves the cell empty. */
  readonly cells: readonly (
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "text"; readonly text: string }
    | undefined
  )[];
};

/** Takes back what was written, where it is still as it was written. */
export type UndoList = () => Promise<Reading<{ readonly changedSince: readonly CellAddress[] }>>;

export type WrittenList =
  | { readonly status: "written"; readonly address: string; readonly undo: UndoList }
  /** There are not enough empty columns to the right. */
  | { readonly status: "noRoom" }
  /** The list is another one by now. */
  | { readonly status: "changed" };

export type CorrectedCell = CellAddress & { readonly before: string; readonly after: string };

/** Reads a list at the selection, and writes prices beside it. No method rejects for what can go wrong in a workbook. */
export type ListPricingTool = {
  /** The selected cells as far as they are used; of a single cell its table or the block of cells around it. */
  readonly read: () => Promise<Reading<ListCells>>;
  readonly write: (
    list: ListCells,
    columns: readonly ListColumn[],
  ) => Promise<Reading<WrittenList>>;
  /** Puts names right in the cells of a list, all of them or none. */
  readonly correct: (cells: readonly CorrectedCell[]) => Promise<Reading<UndoList | undefined>>;
};
