import type { Area } from "./area";
import type { Id } from "./state";

/** Who changed something: the person at the grid, the add-in, or undo and redo. */
export type ChangeSource = "person" | "addin" | "undo";

/** What happened to the workbook, in the words of Excel's events. */
export type Change =
  | { readonly kind: "cells"; readonly sheetId: Id; readonly area: Area; readonly edit: CellEdit }
  | { readonly kind: "format"; readonly sheetId: Id; readonly area: Area }
  | { readonly kind: "hidden"; readonly sheetId: Id; readonly area: Area; readonly isRow: boolean }
  | { readonly kind: "sheetAdded"; readonly sheetId: Id }
  | { readonly kind: "sheetDeleted"; readonly sheetId: Id; readonly name: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: Id; readonly before: string }
  | { readonly kind: "sheetMoved"; readonly sheetId: Id; readonly before: number }
  | { readonly kind: "sheetVisibility"; readonly sheetId: Id; readonly before: string }
  | { readonly kind: "sheetProtection"; readonly sheetId: Id }
  | { readonly kind: "tableAdded"; readonly sheetId: Id; readonly tableId: Id }
  | {
      readonly kind: "tableDeleted";
      readonly sheetId: Id;
      readonly tableId: Id;
      readonly name: string;
    }
  | { readonly kind: "chartAdded"; readonly sheetId: Id; readonly chartId: Id }
  | { readonly kind: "chartDeleted"; readonly sheetId: Id; readonly chartId: Id }
  | { readonly kind: "settings" };

/** Excel's DataChangeType, with the way that the cells moved. */
export type CellEdit =
  | { readonly type: "RangeEdited" }
  | { readonly type: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" }
  | { readonly type: "CellInserted"; readonly shift: "Down" | "Right" }
  | { readonly type: "CellDeleted"; readonly shift: "Up" | "Left" };
