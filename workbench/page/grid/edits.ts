import { containsCell, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { clearArea } from "../../model/cells/clear";
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

type ChangingAction = Extract<GridAction, { readonly kind: "clear" | "style" }>;

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
  const each = (areas: readonly Area[], change: (draft: Draft, area: Area) => void) => {
    workbook.change("person", (draft) => {
      for (const area of areas) change(draft, area);
    });
  };
  switch (request.kind) {
    case "resizeColumn": {
      const { column, by } = request;
      const size = points(Math.max(0, columnPixels(layout, column) + by));
      const areas = selection.filter((area) => isColumns(area, column));
      const resized = areas.length > 0 ? areas : [columnsArea(column)];
      each(resized, (draft, area) => setColumnWidth(draft, sheetId, area, size));
      return;
    }
    case "resizeRow": {
      const { row, by } = request;
      const size = points(Math.max(0, rowPixels(layout, row) + by));
      const areas = selection.filter((area) => isRows(area, row));
      const resized = areas.length > 0 ? areas : [rowsArea(row)];
      each(resized, (draft, area) => setRowHeight(draft, sheetId, area, size));
      return;
    }
    case "fitColumns":
      fitColumns(workbook, sheetId, request.areas, measure);
      return;
    case "fitRows":
      each(request.areas, (draft, area) => setRowHeight(draft, sheetId, area, undefined));
      return;
    case "showColumns":
      each(request.areas, (draft, area) => hideColumns(draft, sheetId, area, false));
      return;
    case "showRows":
      each(request.areas, (draft, area) => hideRows(draft, sheetId, area, false));
      return;
    case "fill":
    case "move": {
      const { kind, source, target } = request;
      workbook.change("person", (draft) => {
        if (kind === "move") moveCells(draft, { sheetId, area: source }, { sheetId, area: target });
        else fillCells(draft, workbook.culture, sheetId, source, target, "FillDefault");
      });
      workbook.select(sheetId, [target]);
    }
  }
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
