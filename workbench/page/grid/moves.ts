import {
  cellArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  WHOLE_SHEET,
  type Area,
  type Position,
} from "../../model/area";
import { edgeFrom, type Direction, type Filled } from "../../model/cells/region";
import { usedArea } from "../../model/cells/usedArea";
import type { Sheet, SheetView } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import { farCorner, selectionTo, stepFrom, STEPS, withMerges } from "./navigation";
import type { GridAction } from "./keys";
import type { Advance } from "./types";

const DIRECTIONS: Readonly<Record<Advance, Direction>> = {
  down: "Down",
  up: "Up",
  left: "Left",
  right: "Right",
};

/** What is selected after a key that moves the selection, with the cell that it has moved to. */
export type Moved = { readonly view: SheetView; readonly to: Position };

/** The actions that only change what is selected. */
export type MovingAction = Extract<
  GridAction,
  { readonly extend: boolean } | { readonly kind: "selectAll" }
>;

/** Where a key leads on the active sheet. */
export function movedBy(
  workbook: Workbook,
  action: MovingAction,
  page: number,
  view: SheetView = workbook.view(workbook.activeSheet.id),
): Moved {
  const sheet = workbook.activeSheet;
  const { activeCell } = view;
  const current = view.selection.at(-1) ?? cellArea(activeCell.row, activeCell.column);
  switch (action.kind) {
    case "selectAll":
      return { view: { selection: [WHOLE_SHEET], activeCell }, to: activeCell };
    case "move":
    case "jump":
    case "page":
    case "home":
    case "corner": {
      const from = action.extend ? farCorner(current, activeCell) : activeCell;
      const to = targetOf(workbook, sheet, action, from, page);
      if (!action.extend) return movedTo(sheet, to);
      const area = extended(sheet, current, activeCell, to, action);
      return { view: { selection: [...view.selection.slice(0, -1), area], activeCell }, to };
    }
  }
}

export function movedTo(sheet: Sheet, to: Position): Moved {
  return {
    view: { selection: [withMerges(sheet.merges, cellArea(to.row, to.column))], activeCell: to },
    to,
  };
}

/** Whether a cell shows something. */
function filledIn(workbook: Workbook, { id, rows }: Sheet): Filled {
  return (row, column) =>
    workbook.value(id, row, column) !== null || rows.get(row)?.get(column)?.formula !== undefined;
}

type Moving = Extract<MovingAction, { readonly extend: boolean }>;

function targetOf(
  workbook: Workbook,
  sheet: Sheet,
  action: Moving,
  from: Position,
  page: number,
): Position {
  switch (action.kind) {
    case "move":
      return stepFrom(sheet, from, STEPS[action.direction]);
    case "jump": {
      const used = usedArea(workbook, sheet.id, true) ?? cellArea(0, 0);
      const last = { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
      return edgeFrom(from, DIRECTIONS[action.direction], filledIn(workbook, sheet), last);
    }
    case "page": {
      return stepFrom(sheet, from, { rows: STEPS[action.direction].rows * page, columns: 0 });
    }
    case "home":
      return { row: from.row, column: sheet.frozen.columns };
    case "corner": {
      if (!action.isLast) return { row: sheet.frozen.rows, column: sheet.frozen.columns };
      const used = usedArea(workbook, sheet.id, false) ?? cellArea(0, 0);
      return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
    }
  }
}

/** Whole rows and columns stay whole when they are extended. */
function extended(
  sheet: Sheet,
  current: Area,
  activeCell: Position,
  to: Position,
  action: Moving,
): Area {
  const area = selectionTo(sheet, activeCell, to);
  const isAcross = "direction" in action && STEPS[action.direction].rows === 0;
  if (current.rows === SHEET_ROWS && isAcross) return { ...area, row: 0, rows: SHEET_ROWS };
  if (current.columns === SHEET_COLUMNS && !isAcross)
    return { ...area, column: 0, columns: SHEET_COLUMNS };
  return area;
}
