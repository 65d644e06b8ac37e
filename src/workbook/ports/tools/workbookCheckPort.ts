import type { PriceReason } from "../../../productTables";
import type { PricingError } from "../../../pricing";
import type { CellAddress, Reading } from "../../connection/reading";
import type { QuoteAround, UndoneRepair } from "../formulasPort";

/** What is wrong with a formula of ours. */
export type FormulaProblem =
  /** It shows an error; with what is wrong where that can be told. */
  | {
      readonly kind: "formulaError";
      readonly value: string;
      readonly error: PricingError | undefined;
    }
  /** Excel does not find its function any more; repairing enters it anew. */
  | { readonly kind: "damaged" }
  /** It calculates with an older price list: "2022-09". */
  | { readonly kind: "oldEdition"; readonly edition: string }
  /** It names no price list, so that a new one changes its value. */
  | { readonly kind: "noEdition" };

/** A price that somebody has typed, and what the list says. */
export type WrongPrice = {
  readonly kind: "price";
  readonly product: string;
  /** As the row says them. */
  readonly term: string;
  readonly users: string;
  /** In euro. */
  readonly found: number;
  readonly expected: number;
  readonly reason: PriceReason;
  /** What stands in the cell. */
  readonly content: string | number | boolean;
};

export type CellProblem =
  | WrongPrice
  /** A price stands in the row, but the list has none for it. */
  | { readonly kind: "line"; readonly product: string; readonly error: PricingError }
  | (FormulaProblem & { readonly formula: string });

/** A cell with something wrong in it. */
export type CellFinding = CellAddress & {
  /** Whether its sheet is hidden. */
  readonly isHidden: boolean;
} & CellProblem;

/** A name of the workbook, or of one sheet, that holds a formula of ours. */
export type NameFinding = {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
  readonly formula: string;
  readonly problem: FormulaProblem | undefined;
};

export type WorkbookCheck = {
  /** The price list that was compared with: "2022-09". */
  readonly edition: string;
  readonly formulas: number;
  readonly prices: number;
  /** In the order of sheets, rows and columns. */
  readonly findings: readonly CellFinding[];
  /** Formulas of ours and typed prices with nothing wrong. */
  readonly fine: readonly CellAddress[];
  readonly names: readonly NameFinding[];
  /** Hidden sheets with formulas of ours or typed prices. */
  readonly hiddenSheets: readonly string[];
  /** Quotes with cells like these, which are checked where they are edited. */
  readonly quotes: readonly QuoteAround[];
};

export type CheckOptions = {
  /** @param share between 0 and 1 */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/** A cell and the price that is to stand in it. */
export type PriceCorrection = CellAddress & Pick<WrongPrice, "content" | "expected">;

export type UncorrectedPrice = CellAddress & {
  readonly reason:
    | "protected"
    /** It holds something else by now. */
    | "changed"
    /** A formula fills it. */
    | "spilled"
    /** In a cell for text a number becomes text when it is entered. */
    | "text";
};

export type CorrectedPrices = {
  readonly corrected: readonly CellAddress[];
  readonly left: readonly UncorrectedPrice[];
  readonly undo: () => Promise<Reading<UndoneRepair>>;
};

/** Finds what is wrong with prices and formulas of a workbook. No method rejects for what can go wrong in it. */
export type WorkbookCheckTool = {
  /** Changes nothing. Undefined where it was cancelled. */
  readonly check: (options: CheckOptions) => Promise<Reading<WorkbookCheck | undefined>>;
  /** Enters prices of the list in place of typed ones, all or nothing of those that can be corrected. */
  readonly correct: (cells: readonly PriceCorrection[]) => Promise<Reading<CorrectedPrices>>;
  /** Brings a cell to the front; that of a hidden sheet only where the sheet may be shown. */
  readonly show: (cell: CellAddress, mayUnhide: boolean) => Promise<Reading<"shown" | "hidden">>;
};
