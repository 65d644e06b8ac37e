/** The top or the bottom margin of a printed page. */
export type MarginPlace = "header" | "footer";

/** Why a form cannot be filled in; nothing was written. */
export type FormProblem =
  | { readonly code: "noPlaceholders"; readonly sheet: string }
  | { readonly code: "twoLineRows"; readonly sheet: string; readonly rows: readonly number[] }
  /** The address of a cell, or where in the margins of the page. */
  | { readonly code: "unknownPlaceholder"; readonly address: string; readonly text: string }
  | { readonly code: "unclosedPlaceholder"; readonly address: string; readonly text: string }
  | { readonly code: "formulaPlaceholder"; readonly address: string }
  /** The row that repeats for each line is part of merged cells that reach over several rows. */
  | { readonly code: "mergedLineRow"; readonly address: string }
  /** The form has no row for the lines, and the user has not agreed to that. */
  | { readonly code: "noLineRow"; readonly sheet: string }
  /** Placeholders would be filled with more than one cell is to hold. */
  | {
      readonly code: "textTooLong";
      readonly address: string;
      readonly text: string;
      readonly length: number;
      readonly maximum: number;
    }
  /** A header or footer would be longer than the characters that Excel takes. */
  | { readonly code: "marginTooLong"; readonly place: MarginPlace; readonly maximum: number };
