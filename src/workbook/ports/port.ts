import type { FormulaTools } from "./formulasPort";
import type { DatesTool } from "./tools/datesPort";
import type { FrozenFormulasTool } from "./tools/frozenFormulasPort";
import type { ListPricingTool } from "./tools/listPricingPort";
import type { WorkbookCheckTool } from "./tools/workbookCheckPort";
import type { PriceListsTool } from "./tools/priceListsPort";
import type { RePricingTool } from "./tools/rePricingPort";
import type { CellAddress, Reading, WorkbookProblem } from "../connection/reading";

export type { CellAddress, Reading, WorkbookProblem };

/** What a cell holds: its value, not its formula; "" when it is empty. */
export type CellValue = string | number | boolean;

export type Cell = CellAddress & { readonly value: CellValue };

/** The cell into which a formula would go: the first of the selection. */
export type SelectedCell = Cell & {
  /** The whole selection where it has more than one cell: "B2:C5"; undefined for a single cell. */
  readonly range: string | undefined;
};

/** A cell that is not empty, and what was seen in it: its formula, or its value as typed. */
export type OccupiedCell = CellAddress & { readonly content: string };

export type FormulaRequest = {
  /** The formula as it reads on a sheet of this name, in English notation. */
  readonly formulaOn: (sheet: string) => string;
  /** The cells to which the formula refers. */
  readonly references: readonly CellAddress[];
  /** The cell that the user agreed to overwrite; undefined for the first cell of the selection. */
  readonly replacing?: OccupiedCell | undefined;
};

export type FormulaOutcome =
  | {
      readonly status: "inserted";
      readonly cell: CellAddress;
      /** The selection where it has more cells than the one that was written. */
      readonly range: string | undefined;
      /** The table to which the cell belongs, where Excel may fill the whole column. */
      readonly table: string | undefined;
    }
  /** Nothing was written: the cell is not empty, or holds something else than the user agreed to overwrite. */
  | { readonly status: "occupied"; readonly cell: OccupiedCell }
  | { readonly status: "failed"; readonly problem: WorkbookProblem };

/** What is written into a cell of a new sheet; formulas are in English notation. */
export type SheetCell = { readonly address: string } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string }
);

/** The style of a range of a new sheet; number formats are in English notation: `#,##0.00 "€"`. */
export type SheetFormat = {
  readonly range: string;
  readonly style?: "title" | "heading" | "input";
  readonly numberFormat?: string;
  /** In points. */
  readonly columnWidth?: number;
};

/** A sheet to be made, as data. */
export type NewSheet = {
  /** As wanted; it gets a number where a sheet has it already. */
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly formats: readonly SheetFormat[];
};

export type SheetOutcome =
  | { readonly status: "inserted"; readonly sheet: string }
  | { readonly status: "failed"; readonly problem: WorkbookProblem };

/** Whether the functions answer; unanswered formulas are those of the sheet in front, by their addresses. */
export type FunctionState =
  | { readonly kind: "called" | "notCalled" }
  | { readonly kind: "unanswered"; readonly formulas: readonly [string, ...string[]] };

/** The open workbook, in the words of the pane. No method rejects for what can go wrong in a workbook. */
export type Workbook = {
  /** Whether there is a workbook at all; without one everything fails with "notInExcel". */
  readonly isConnected: boolean;
  readonly selectedCell: () => Promise<Reading<SelectedCell>>;
  /** The cells in the order asked for; undefined where the sheet is gone. */
  readonly readCells: (
    addresses: readonly CellAddress[],
  ) => Promise<Reading<readonly (Cell | undefined)[]>>;
  /** Calls the listener after every change of the selection until the returned function is called. */
  readonly onSelectionChanged: (listener: () => void) => () => void;
  /** The user's decimal separator; undefined where Excel does not tell. */
  readonly decimalSeparator: () => Promise<string | undefined>;
  /** Whether it counts its days from 1904, so that the dates of its cells are not those of the functions. */
  readonly countsDatesFrom1904: () => Promise<boolean>;
  /**
   * Undefined where nothing can be told. Looks at cells only as long as Excel has called no function.
   *
   * @param hasBeenCalled whether Excel has called a function since the page was loaded
   */
  readonly functionState: (
    namespace: string,
    hasBeenCalled: () => boolean,
  ) => Promise<FunctionState | undefined>;
  readonly insertFormula: (request: FormulaRequest) => Promise<FormulaOutcome>;
  readonly insertSheet: (sheet: NewSheet) => Promise<SheetOutcome>;
  /**
   * Loads what works on all formulas of the workbook; rejects where that cannot be fetched.
   *
   * @param namespace of the functions: "FLUX"
   */
  readonly formulaTools: (namespace: string) => Promise<FormulaTools>;
  /** Loads what freezes formulas of this namespace; rejects where that cannot be fetched. */
  readonly frozenFormulas: (namespace: string) => Promise<FrozenFormulasTool>;
  /** Loads what prices lists with functions of this namespace; rejects where that cannot be fetched. */
  readonly listPricing: (namespace: string) => Promise<ListPricingTool>;
  /** Loads what checks prices and formulas with functions of this namespace; rejects where that cannot be fetched. */
  readonly workbookCheck: (namespace: string) => Promise<WorkbookCheckTool>;
  /** Loads what stores price lists in the workbook; rejects where that cannot be fetched. */
  readonly priceLists: (namespace: string) => Promise<PriceListsTool>;
  /** Loads what reads dates of quotes and lists; rejects where that cannot be fetched. */
  readonly dates: (namespace: string) => Promise<DatesTool>;
  /** Loads what gives formulas of this namespace another price list; rejects where that cannot be fetched. */
  readonly rePricing: (namespace: string) => Promise<RePricingTool>;
};
