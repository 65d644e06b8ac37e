import type { Area } from "./area";
import type { Id } from "./state";

/** Who changed something: the person at the grid, the add-in, or undo and redo. */
export type ChangeSource = "person" | "addin" | "undo";

/** Cells that were inserted or deleted, and the way that the others moved. */
export type Change = { readonly sheetId: Id; readonly area: Area } & (
  | { readonly kind: "insert"; readonly shift: "Down" | "Right" }
  | { readonly kind: "delete"; readonly shift: "Up" | "Left" }
);
