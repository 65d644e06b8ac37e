import { cellsOf, intersection, type Area } from "../area";
import { arraysTouching } from "../cells/arrays";
import { cellsWithin, isBlank } from "../cells/existing";
import { insertCells } from "../cells/insertDelete";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { isTableName, nameIn } from "../names";
import type { Id, Sheet, Table, WorkbookState } from "../state";
import { styleAt } from "../styleAt";
import type { Workbook } from "../workbook";
import { columnNames, headerText, putHeader } from "./columnNames";

const DEFAULT_TABLE_STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area. Without headers a row with "Spalte1", "Spalte2" ... is put above the data; with nothing
 * but headers a blank row is put below them.
 */
export function addTable(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  area: Area,
  hasHeaders: boolean,
): Id {
  refuseTables(draft.sheet(sheetId), area);
  const whole = hasHeaders
    ? withDataRow(draft, sheetId, area)
    : withHeaderRow(draft, sheetId, area);
  refuseTables(draft.sheet(sheetId), whole);
  const { merges, tables } = draft.sheet(sheetId);
  const names = nameHeaders(workbook, draft, sheetId, { ...whole, rows: 1 });
  const table: Table = {
    id: workbook.newId(),
    name: freeTableName(draft.state, workbook.culture.tableName),
    area: whole,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    hasHeaders: true,
    hasTotals: false,
    style: DEFAULT_TABLE_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  draft.updateSheet(sheetId, {
    tables: [...tables, table],
    merges: merges.filter((merge) => !intersection(merge, whole)),
  });
  return table.id;
}

/** Refuses areas in which there can be no table, or no further one. */
export function refuseTables(sheet: Sheet, area: Area, except?: Id): void {
  if (sheet.protection.isProtected) {
    throw new ExcelError("AccessDenied", `The worksheet "${sheet.name}" is protected.`);
  }
  const isOverlap = sheet.tables.some(
    (table) => table.id !== except && intersection(table.area, area) !== undefined,
  );
  if (isOverlap) {
    throw new ExcelError("InvalidOperation", "A table can't overlap another table.");
  }
  if (arraysTouching(sheet, area).length > 0) {
    throw new ExcelError(
      "InvalidOperation",
      "Multi-cell array formulas are not allowed in tables.",
    );
  }
}

/** "Tabelle1", or the next number that neither a table nor a name has. */
export function freeTableName(state: WorkbookState, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!isTableName(state, name) && !nameIn(state, undefined, name)) return name;
  }
}

export function isBlankArea(sheet: Sheet, area: Area): boolean {
  for (const { cell } of cellsWithin(sheet, area)) if (!isBlank(cell)) return false;
  return true;
}

function withDataRow(draft: Draft, sheetId: Id, area: Area): Area {
  if (area.rows > 1) return area;
  const below = { ...area, row: area.row + 1 };
  if (!isBlankArea(draft.sheet(sheetId), below)) insertCells(draft, sheetId, below, "Down");
  return { ...area, rows: 2 };
}

function withHeaderRow(draft: Draft, sheetId: Id, area: Area): Area {
  insertCells(draft, sheetId, { ...area, rows: 1 }, "Down");
  return { ...area, rows: area.rows + 1 };
}

/** Makes the cells of the header row texts, each another one. */
function nameHeaders(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  header: Area,
): readonly string[] {
  const { culture } = workbook;
  const cells = [...cellsOf(header)];
  const texts = cells.map(({ row, column }) => {
    const cell = draft.cell(sheetId, row, column);
    const { numberFormat } = styleAt(draft.sheet(sheetId), row, column);
    const isFormula = cell?.formula !== undefined;
    const value = isFormula ? workbook.value(sheetId, row, column) : (cell?.constant ?? null);
    return headerText(value, numberFormat, culture);
  });
  const names = columnNames(texts, culture);
  cells.forEach((at, index) => putHeader(draft, sheetId, at, names[index] ?? ""));
  return names;
}
