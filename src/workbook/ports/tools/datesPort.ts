import type { CellAddress, Reading } from "../../connection/reading";
import type { QuoteDocument } from "../../../quote";

/** The used cells of a sheet. */
export type SheetValues = {
  readonly name: string;
  /** Of the first used cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
};

/** A quote as its sheet was last written. */
export type DatedQuote = {
  /** Undefined for one that never was written. */
  readonly written: QuoteDocument | undefined;
  /** A later revision has taken its place. */
  readonly isSuperseded: boolean;
  /** The cells of the quote; undefined where they are gone. */
  readonly place: CellAddress | undefined;
};

export type DatedContent = {
  /** The name of the workbook, which tells its lists from those of others. */
  readonly workbook: string;
  /** Cells of quotes are empty in them. */
  readonly sheets: readonly SheetValues[];
  readonly quotes: readonly DatedQuote[];
};

/** Reads what a workbook is bound to. It rejects for nothing that can go wrong in a workbook, and changes nothing. */
export type DatesTool = { readonly read: () => Promise<Reading<DatedContent>> };
