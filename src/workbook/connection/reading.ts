/** A cell by the name of its sheet and its address without dollar signs: "Blatt 1", "A2". */
export type CellAddress = { readonly sheet: string; readonly address: string };

/** Why the workbook could not do something, as data; the sentences are i18n's. */
export type WorkbookProblem =
  /** The pane does not run inside Excel. */
  | { readonly code: "notInExcel" }
  /** The user is typing into a cell. */
  | { readonly code: "cellEditMode" }
  /** Another workbook or a chart sheet is in front, or something without cells is selected. */
  | { readonly code: "noCellSelected" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "workbookProtected" }
  /** The cell lies inside a merged area and does not show what it holds. */
  | { readonly code: "mergedCell"; readonly address: string }
  | { readonly code: "tableHeader"; readonly address: string; readonly table: string }
  /** The formula would refer to the cell that holds it. */
  | { readonly code: "ownArgument"; readonly address: string }
  | { readonly code: "accessDenied" }
  /** What was read is not there any more, or something else is there by now. */
  | { readonly code: "workbookChanged" }
  /** A write failed, and what it has left was worked on before it could be taken back. */
  | { readonly code: "leftUnfinished"; readonly sheet: string }
  | { readonly code: "hostFailure"; readonly hostCode: string };

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: WorkbookProblem };
