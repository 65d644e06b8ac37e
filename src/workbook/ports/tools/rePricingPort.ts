import type { CellAddress, Reading } from "../../connection/reading";
import type { LeftFormula, UndoneRepair } from "../formulasPort";

/** A formula that is one call of a function with a price list, and the values of its arguments. */
export type PricedFormula = CellAddress & {
  /** In English notation. */
  readonly formula: string;
  /** Without the namespace: "PRICE". */
  readonly name: string;
  /** At which place the function takes the list, from 0. */
  readonly listPlace: number;
  /** Rows of cells each, as functions get them. */
  readonly arguments: readonly (readonly (readonly unknown[])[])[];
};

/** A formula of ours that cannot be priced anew from here, and why. */
export type UnpricedFormula = CellAddress & {
  readonly reason:
    /** It calculates with the result, or its arguments are calculated. */
    | "calculated"
    /** The cell to which it refers says which list. */
    | "listInCell"
    /** It belongs to a quote, which keeps its list. */
    | "quote";
};

export type PricedFormulas = {
  readonly formulas: readonly PricedFormula[];
  readonly left: readonly UnpricedFormula[];
};

export type EnteredList = {
  readonly entered: readonly CellAddress[];
  /** What is protected, an array, or formatted as text. */
  readonly left: readonly LeftFormula[];
  /** What holds something else by now. */
  readonly changed: readonly CellAddress[];
  readonly undo: () => Promise<Reading<UndoneRepair>>;
};

/** Finds formulas with a price list, and gives them another one. No method rejects for what can go wrong in a workbook. */
export type RePricingTool = {
  readonly formulas: () => Promise<Reading<PricedFormulas>>;
  /** Enters the list into these formulas where they are as they were, all or nothing of those. */
  readonly enter: (
    formulas: readonly PricedFormula[],
    edition: string,
  ) => Promise<Reading<EnteredList>>;
};
