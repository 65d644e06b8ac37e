import type { IRange, ISelectionCell, Nullable } from "@univerjs/core";
import type { SelectionMoveType } from "@univerjs/sheets";
import { containsCell } from "../../model/area";
import type { SheetView } from "../../model/state";
import { mergeAt, type SheetLayout } from "./layout";
import { withMerges } from "./navigation";
import { areaOfRange, rangeOfArea } from "./univerCommands";

/** A selection as Univer has it: the last range is the one with the active cell, its primary one. */
type UniverSelection = {
  readonly range: IRange;
  readonly primary: Nullable<ISelectionCell>;
  readonly style: null;
};

type Selecting = {
  readonly type?: SelectionMoveType;
  readonly selections: readonly Pick<UniverSelection, "range" | "primary">[];
};

/** What Univer has to mark. */
export function selectionsOf(
  { selection, activeCell }: SheetView,
  layout: SheetLayout,
): readonly UniverSelection[] {
  const active = mergeAt(layout.merges, activeCell);
  const { startRow, startColumn, endRow, endColumn } = rangeOfArea(
    active ?? { ...activeCell, rows: 1, columns: 1 },
    layout,
  );
  const primary = {
    startRow,
    startColumn,
    endRow,
    endColumn,
    actualRow: activeCell.row,
    actualColumn: activeCell.column,
    isMerged: active !== undefined,
    isMergedMainCell: active !== undefined,
  };
  const last = selection.find((area) => containsCell(area, activeCell)) ?? selection.at(-1);
  const inOrder = [...selection.filter((area) => area !== last), ...(last ? [last] : [])];
  return inOrder.map((area) => ({
    range: rangeOfArea(withMerges(layout.merges, area), layout),
    primary: area === last ? primary : null,
    style: null,
  }));
}

export function isSelecting(params: object | undefined): params is Selecting {
  return params !== undefined && "selections" in params;
}

/** What somebody has selected in Univer. */
export function viewOf({ selections }: Selecting): SheetView {
  const { actualRow = 0, actualColumn = 0 } = selections.at(-1)?.primary ?? {};
  return {
    selection: selections.map(({ range }) => areaOfRange(range)),
    activeCell: { row: actualRow, column: actualColumn },
  };
}
