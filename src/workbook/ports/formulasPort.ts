import type { CellAddress, Reading } from "../connection/reading";

/** A quote among whose cells a formula stands, or on a copy of whose sheet. */
export type QuoteAround = {
  readonly number: string;
  readonly revision: number;
  /** A later revision has taken its place: it stays as it was sent. */
  readonly isSuperseded: boolean;
};

/** A cell that shows something else than before, both as the cell shows them: "89,50 €". */
export type ChangedValue = CellAddress & {
  readonly before: string;
  readonly after: string;
  readonly quote: QuoteAround | undefined;
};

export type Recalculation = {
  /** How many formulas call functions of ours. */
  readonly calculated: number;
  /** In the order of sheets and rows; cells into which a formula spills are among them. */
  readonly changed: readonly ChangedValue[];
  /** Formulas whose functions have not answered. */
  readonly unanswered: readonly CellAddress[];
  /** How many formulas are damaged, so that they cannot be calculated until they are repaired. */
  readonly damaged: number;
};

export type RepairedFormula = CellAddress & { readonly before: string; readonly after: string };

/** A damaged formula that is left as it is. */
export type LeftFormula = CellAddress & {
  readonly reason:
    /** Its sheet is protected. */
    | "protected"
    /** It was entered over several cells with Ctrl+Shift+Enter. */
    | "array"
    /** In a cell for text a formula becomes text when it is entered. */
    | "text";
};

export type Repair = {
  readonly repaired: readonly RepairedFormula[];
  readonly left: readonly LeftFormula[];
  readonly undo: () => Promise<Reading<UndoneRepair>>;
};

export type UndoneRepair = {
  /** How many formulas read again as before. */
  readonly restored: number;
  /** Formulas that somebody has changed since, which stay. */
  readonly changedSince: readonly CellAddress[];
};

/** What repaired formulas show by now. */
export type RepairedValues = {
  /** Still #NAME?. */
  readonly unknown: readonly CellAddress[];
  /** Several results have no room: #SPILL!. */
  readonly withoutRoom: readonly CellAddress[];
  readonly unanswered: readonly CellAddress[];
};

/** What can be done with all formulas of ours in a workbook. No method rejects for what can go wrong in it. */
export type FormulaTools = {
  readonly recalculate: () => Promise<Reading<Recalculation>>;
  /** Enters all damaged formulas anew, all or nothing. */
  readonly repair: () => Promise<Reading<Repair>>;
  /** Waits until the functions have answered. */
  readonly repairedValues: (
    repaired: readonly RepairedFormula[],
  ) => Promise<Reading<RepairedValues>>;
  /** Brings a cell to the front. */
  readonly show: (cell: CellAddress) => Promise<Reading<undefined>>;
};
