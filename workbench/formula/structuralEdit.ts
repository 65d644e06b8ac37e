import type { Area, Position } from "../model/area";

/** What happens to a workbook so that formulas must be written anew. Names are compared without their case. */
export type StructuralEdit =
  /** Cells come in at `area`; what was there moves away. An area of whole rows (columns) inserts whole rows (columns). */
  | {
      readonly kind: "insert";
      readonly sheet: string;
      readonly area: Area;
      readonly shift: "Down" | "Right";
    }
  | {
      readonly kind: "delete";
      readonly sheet: string;
      readonly area: Area;
      readonly shift: "Up" | "Left";
    }
  /** Cells are cut and pasted: their first cell comes to `to`. */
  | {
      readonly kind: "move";
      readonly sheet: string;
      readonly area: Area;
      readonly toSheet: string;
      readonly to: Position;
    }
  | { readonly kind: "renameSheet"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | { readonly kind: "renameTable"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteTable"; readonly table: string }
  | {
      readonly kind: "renameColumn";
      readonly table: string;
      readonly from: string;
      readonly to: string;
      /** Whether the formula stands in the table itself, where [@Preis] means its column. */
      readonly isInTable?: boolean;
    }
  | {
      readonly kind: "deleteColumn";
      readonly table: string;
      readonly column: string;
      readonly isInTable?: boolean;
    }
  | { readonly kind: "renameName"; readonly from: string; readonly to: string };
