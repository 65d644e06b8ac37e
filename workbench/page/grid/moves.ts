import {
  cellArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  WHOLE_SHEET,
  areEqualAreas,
  containsArea,
  type Area,
  type Position,
} from "../../model/area";
import { edgeFrom, surroundingRegion, type Direction, type Filled } from "../../model/cells/region";
import { usedArea } from "../../model/cells/usedArea";
import type { Sheet, SheetView } from "../../model/state";
import type { Workbook } from "../../model/workbook";
import type { GridSize } from "./layout";
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
  { readonly extend: boolean } | { readonly kind: "selectAll" | "selectRows" | "selectColumns" }
>;

/** Where a key leads on the active sheet. */
export function movedBy(
  workbook: Workbook,
  action: MovingAction,
  page: GridSize,
  view: SheetView = workbook.view(workbook.activeSheet.id),
): Moved {
  const sheet = workbook.activeSheet;
  const { activeCell } = view;
  const current = view.selection.at(-1) ?? cellArea(activeCell.row, activeCell.column);
  switch (action.kind) {
    case "selectAll":
      return keepingActive(view, regionOrAll(workbook, sheet, view));
    case "selectRows":
      return keepingActive(view, { ...current, column: 0, columns: SHEET_COLUMNS });
    case "selectColumns":
      return keepingActive(view, { ...current, row: 0, rows: SHEET_ROWS });
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
  page: GridSize,
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
      const { rows, columns } = STEPS[action.direction];
      return stepFrom(sheet, from, { rows: rows * page.rows, columns: columns * page.columns });
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

/** Ctrl+A: the filled cells around the active one, and the whole sheet when they are selected already. */
function regionOrAll(workbook: Workbook, sheet: Sheet, { selection, activeCell }: SheetView): Area {
  const start = cellArea(activeCell.row, activeCell.column);
  const region = withMerges(sheet.merges, surroundingRegion(start, filledIn(workbook, sheet)));
  const isSelected = selection.some((area) => containsArea(area, region));
  return isSelected || areEqualAreas(region, start) ? WHOLE_SHEET : region;
}

function keepingActive({ activeCell }: SheetView, area: Area): Moved {
  return { view: { selection: [area], activeCell }, to: activeCell };
}
