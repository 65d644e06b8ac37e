import type { Position } from "../area";
import type { Draft } from "../draft";
import { inheritedStyle } from "../styleAt";
import type { Cell, Id } from "../state";
import type { CellStyle } from "../style";
import { areEqualStyles } from "./styleEquality";

export type Content = Pick<Cell, "constant" | "formula" | "array" | "savedValue">;

export const NO_CONTENT: Content = { constant: null };

/** Puts a cell in place; one that is empty and looks like its row or column is none at all. */
export function putCell(
  draft: Draft,
  sheetId: Id,
  { row, column }: Position,
  content: Content,
  style: CellStyle,
): void {
  const isEmpty = content.constant === null && content.formula === undefined;
  const isNone =
    isEmpty && areEqualStyles(style, inheritedStyle(draft.sheet(sheetId), row, column));
  draft.setCell(sheetId, row, column, isNone ? undefined : cellOf(content, style));
}

/** A cell without fields that hold nothing. */
export function cellOf({ constant, formula, array, savedValue }: Content, style: CellStyle): Cell {
  return {
    constant,
    ...(formula === undefined ? {} : { formula }),
    ...(array === undefined ? {} : { array }),
    ...(savedValue === undefined ? {} : { savedValue }),
    style,
  };
}
