import { containsCell, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { clearArea } from "../../model/cells/clear";
import { copyCells } from "../../model/cells/copy";
import { fillCells } from "../../model/cells/fill";
import { hideColumns, hideRows, setColumnWidth, setRowHeight } from "../../model/cells/lines";
import { moveCells } from "../../model/cells/move";
import { styleArea } from "../../model/cells/style";
import { usedArea } from "../../model/cells/usedArea";
import type { Draft } from "../../model/draft";
import type { Id } from "../../model/state";
import { styleAt } from "../../model/styleAt";
import type { CellStyle, FontStyle } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { fittedWidth } from "./columnFit";
import type { GridAction } from "./keys";
import { columnPixels, points, rowPixels, type SheetLayout } from "./layout";
import type { Measure } from "./measure";
import type { CanvasRequest } from "./univerCommands";

type Ground = { readonly layout: SheetLayout; readonly measure: Measure };

type ChangingAction = Extract<GridAction, { readonly kind: "clear" | "style" | "fill" }>;

/** Changes what is selected as a key asks for; throws ExcelError when the workbook refuses. */
export function changeByKey(workbook: Workbook, action: ChangingAction): void {
  const { id } = workbook.activeSheet;
  const { selection } = workbook.view(id);
  switch (action.kind) {
    case "clear":
      workbook.change("person", (draft) => {
        for (const area of selection) clearArea(draft, id, area, "Contents");
      });
      return;
    case "style": {
      const change = toggled(workbook, action.font);
      workbook.change("person", (draft) => {
        for (const area of selection) styleArea(draft, id, area, change);
      });
      return;
    }
    case "fill":
      workbook.change("person", (draft) => {
        for (const area of selection) fillFromFirst(draft, id, area, action.direction);
      });
      return;
  }
}

/** Does with the workbook what somebody did with the mouse; throws ExcelError when the workbook refuses. */
export function carryOut(
  workbook: Workbook,
  { layout, measure }: Ground,
  request: Exclude<CanvasRequest, { readonly kind: "edit" }>,
): void {
  const sheetId = workbook.activeSheet.id;
  const { selection } = workbook.view(sheetId);
  switch (request.kind) {
    case "resizeColumn": {
      const { column, by } = request;
      const size = points(Math.max(0, columnPixels(layout, column) + by));
      const areas = selection.filter((area) => isColumns(area, column));
      const resized = areas.length > 0 ? areas : [columnsArea(column)];
      workbook.change("person", (draft) => {
        for (const area of resized) setColumnWidth(draft, sheetId, area, size);
      });
      return;
    }
    case "resizeRow": {
      const { row, by } = request;
      const size = points(Math.max(0, rowPixels(layout, row) + by));
      const areas = selection.filter((area) => isRows(area, row));
      const resized = areas.length > 0 ? areas : [rowsArea(row)];
      workbook.change("person", (draft) => {
        for (const area of resized) setRowHeight(draft, sheetId, area, size);
      });
      return;
    }
    case "fitColumns":
      fitColumns(workbook, sheetId, request.areas, measure);
      return;
    case "fitRows":
      workbook.change("person", (draft) => {
        for (const area of request.areas) setRowHeight(draft, sheetId, area, undefined);
      });
      return;
    case "showColumns":
      workbook.change("person", (draft) => {
        for (const area of request.areas) hideColumns(draft, sheetId, area, false);
      });
      return;
    case "showRows":
      workbook.change("person", (draft) => {
        for (const area of request.areas) hideRows(draft, sheetId, area, false);
      });
      return;
    case "freeze":
      workbook.change("person", (draft) => {
        const { rows, columns } = request;
        draft.updateSheet(sheetId, { frozen: { rows, columns } });
      });
      return;
    case "fill":
      workbook.change("person", (draft) => {
        fillCells(draft, workbook.culture, sheetId, request.source, request.target, "FillDefault");
      });
      workbook.select(sheetId, [request.target]);
      return;
    case "move": {
      const { source, target } = request;
      workbook.change("person", (draft) =>
        moveCells(draft, { sheetId, area: source }, { sheetId, area: target }),
      );
      workbook.select(sheetId, [target]);
    }
  }
}

/** Ctrl+D and Ctrl+R: the first row or column fills the others; a single one is filled from the one before it. */
function fillFromFirst(draft: Draft, sheetId: Id, area: Area, direction: "down" | "right"): void {
  const isDown = direction === "down";
  const isSingle = (isDown ? area.rows : area.columns) === 1;
  const first = isDown ? { ...area, rows: 1 } : { ...area, columns: 1 };
  const back = isSingle ? 1 : 0;
  const source = isDown
    ? { ...first, row: first.row - back }
    : { ...first, column: first.column - back };
  if (source.row < 0 || source.column < 0) return;
  copyCells(draft, { sheetId, area: source }, { sheetId, area });
}

function fitColumns(
  workbook: Workbook,
  sheetId: Id,
  areas: readonly Area[],
  measure: Measure,
): void {
  const used = usedArea(workbook, sheetId, true);
  if (!used) return;
  const columns = areas.flatMap(({ column, columns: count }) =>
    Array.from({ length: Math.min(count, SHEET_COLUMNS) }, (_, index) => column + index),
  );
  workbook.change("person", (draft) => {
    for (const column of columns) {
      const width = fittedWidth(workbook, sheetId, column, used, measure);
      if (width !== undefined) setColumnWidth(draft, sheetId, columnsArea(column), points(width));
    }
  });
}

/** On for all that is selected, or off when the active cell has it. */
function toggled(
  workbook: Workbook,
  font: Extract<GridAction, { readonly kind: "style" }>["font"],
): (style: CellStyle) => CellStyle {
  const sheet = workbook.activeSheet;
  const { row, column } = workbook.view(sheet.id).activeCell;
  const before = styleAt(sheet, row, column).font;
  const change: Partial<FontStyle> =
    font === "underline"
      ? { underline: before.underline === "None" ? "Single" : "None" }
      : { [font]: !before[font] };
  return (style) => ({ ...style, font: { ...style.font, ...change } });
}

function isColumns(area: Area, column: number): boolean {
  return area.rows === SHEET_ROWS && containsCell(area, { row: area.row, column });
}

function isRows(area: Area, row: number): boolean {
  return (
    area.columns === SHEET_COLUMNS &&
    area.rows < SHEET_ROWS &&
    containsCell(area, { row, column: area.column })
  );
}

function columnsArea(column: number): Area {
  return { row: 0, rows: SHEET_ROWS, column, columns: 1 };
}

function rowsArea(row: number): Area {
  return { row, rows: 1, column: 0, columns: SHEET_COLUMNS };
}
