import type { CellAddress, Reading } from "../../connection/reading";

/** Where formulas are to be frozen. */
export type FreezeScope = "selection" | "sheet" | "workbook";

/** Why a formula stays a formula, or a value a value. */
export type LeftReason =
  /** It belongs to a quote, of which there are copies with values for the customer. */
  | "quote"
  | "protected"
  /** It was entered over several cells with Ctrl+Shift+Enter. */
  | "array"
  /** It shows an error, or waits for its value. */
  | "noValue"
  /** It refers to whole rows or columns, to several sheets or to another file. */
  | "notFollowed"
  /** The value was changed, or belongs to another formula too. */
  | "changed"
  /** The cells to which the formula referred are gone, or were moved apart. */
  | "moved";

export type LeftCell = CellAddress & { readonly reason: LeftReason };

/** What one freezing has frozen. */
export type FrozenFormulas = {
  readonly id: string;
  /** ISO: "2026-12-01". */
  readonly day: string;
  /** The price list in force then: "2022-09". */
  readonly edition: string;
  readonly cells: number;
  /** In the order of the workbook, by the names that they had. */
  readonly sheets: readonly string[];
};

export type Freezing = {
  readonly cells: number;
  readonly left: readonly LeftCell[];
  /** Nothing was frozen: there are more different formulas, or more cells, than can be followed. */
  readonly isTooMuch: boolean;
};

export type Thawing = { readonly restored: number; readonly left: readonly LeftCell[] };

/** Turns formulas of ours into values and back. No method rejects for what can go wrong in a workbook. */
export type FrozenFormulasTool = {
  /** All that is frozen in the workbook, the latest first. */
  readonly frozen: () => Promise<Reading<readonly FrozenFormulas[]>>;
  readonly freeze: (
    scope: FreezeScope,
    at: { readonly day: string; readonly edition: string },
  ) => Promise<Reading<Freezing>>;
  /** Restores formulas exactly where their values still stand; what cannot be restored stays frozen. */
  readonly thaw: (id: string) => Promise<Reading<Thawing>>;
  /** Forgets formulas for good; their values stay. */
  readonly forget: (id: string) => Promise<Reading<undefined>>;
};
