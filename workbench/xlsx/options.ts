import type { Culture } from "../culture/culture";
import type { CellPosition } from "../model/calculator";
import type { FormulaResult } from "../model/values";
import type { Id } from "../model/state";

/** What a file must know of the add-in whose functions its formulas call. */
export type FileAddin = {
  /** The id of the manifest: "2f1b…". */
  readonly id: string;
  readonly version: string;
  /** Before the dot of a function: "FLUX". */
  readonly namespace: string;
  readonly functions: readonly { readonly id: string; readonly name: string }[];
};

export type ReadOptions = {
  readonly newId: () => Id;
  readonly culture: Culture;
  readonly addin?: FileAddin | undefined;
  /** Called with an English sentence for each kind of thing in the file that the workbook cannot hold. */
  readonly onLoss?: ((loss: string) => void) | undefined;
  /**
   * Called with the name of a function that is not calculated, in capitals, for each call of it; the formula keeps the
   * value that the file has for it until it is entered anew.
   */
  readonly onUncalculated?: ((name: string) => void) | undefined;
  /** Called with the sheet that was in front when the file was saved. */
  readonly onActiveSheet?: ((sheetId: Id) => void) | undefined;
  /** Called with what each formula that calls the add-in was worth when the file was saved. */
  readonly onSavedValue?: ((cell: CellPosition, value: FormulaResult) => void) | undefined;
};

export type WriteOptions = {
  readonly addin?: FileAddin | undefined;
  /** Called with an English sentence for each kind of thing that the file will not hold. */
  readonly onLoss?: ((loss: string) => void) | undefined;
  /**
   * "anyone" (without the option): formulas that spill are dynamic arrays, others are plain, also those that call the
   * add-in, so that LibreOffice keeps their values. "libreOffice": formulas that spill, and those of the add-in that are
   * errors, become values.
   */
  readonly readers?: "anyone" | "libreOffice" | undefined;
};
