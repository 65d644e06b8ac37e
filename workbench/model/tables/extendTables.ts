import type { Culture } from "../../culture/culture";
import { containsCell, type Area, type Position } from "../area";
import { isBlank } from "../cells/existing";
import type { Draft } from "../draft";
import type { Id, Table } from "../state";
import { styleAt } from "../styleAt";
import { isBlankArea } from "./addTable";
import { continueColumns } from "./continueColumns";
import { fillColumn } from "./fillColumn";
import { columnNames, headerText, newColumn, putHeader } from "./columnNames";
import { updateTable } from "./findTable";
import { bodyArea } from "./tableParts";
import { isCovered } from "./changeTable";

/**
 * What Excel does by itself after a person has typed at a position: a table grows when it was directly below or to the
 * right of it, and a formula in an otherwise empty column of a table fills that column.
 */
export function extendTables(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  position: Position,
): void {
  const cell = draft.cell(sheetId, position.row, position.column);
  if (isBlank(cell)) return;
  for (const table of draft.sheet(sheetId).tables) {
    if (containsCell(bodyArea(table), position)) {
      fillColumn(draft, sheetId, bodyArea(table), { ...position, rows: 1, columns: 1 });
    } else if (isBelow(table, position) && isFree(draft, sheetId, below(table), position)) {
      extendDown(draft, sheetId, table);
    } else if (isBeside(table, position) && isFree(draft, sheetId, beside(table), position)) {
      extendRight(draft, culture, sheetId, table);
    } else continue;
    return;
  }
}

function extendDown(draft: Draft, sheetId: Id, table: Table): void {
  const area = { ...table.area, rows: table.area.rows + 1 };
  updateTable(draft, table.id, { area });
  const grown = bodyArea({ ...table, area });
  continueColumns(draft, sheetId, grown, below(table));
}

function extendRight(draft: Draft, culture: Culture, sheetId: Id, table: Table): void {
  const area = { ...table.area, columns: table.area.columns + 1 };
  const { row, column } = beside(table);
  const names = table.columns.map(({ name }) => name);
  const typed = table.hasHeaders ? (draft.cell(sheetId, row, column)?.constant ?? null) : null;
  const { numberFormat } = styleAt(draft.sheet(sheetId), row, column);
  const text = headerText(typed, numberFormat, culture);
  const name = columnNames([...names, text], culture).at(-1) ?? text;
  updateTable(draft, table.id, {
    area,
    columns: [...table.columns, newColumn(table.columns, name)],
  });
  if (table.hasHeaders) putHeader(draft, sheetId, { row, column }, name);
}

function below({ area }: Table): Area {
  return { ...area, row: area.row + area.rows, rows: 1 };
}

function beside({ area }: Table): Area {
  return { ...area, column: area.column + area.columns, columns: 1 };
}

function isBelow(table: Table, position: Position): boolean {
  return !table.hasTotals && containsCell(below(table), position);
}

function isBeside(table: Table, position: Position): boolean {
  return containsCell(beside(table), position);
}

/** Whether nothing but the typed cell is in the way. */
function isFree(draft: Draft, sheetId: Id, area: Area, typed: Position): boolean {
  const sheet = draft.sheet(sheetId);
  if (isCovered(sheet.tables, area)) return false;
  const isVertical = area.columns === 1 && area.rows > 1;
  const parts: readonly Area[] = isVertical
    ? [
        { ...area, rows: typed.row - area.row },
        { ...area, row: typed.row + 1, rows: area.row + area.rows - typed.row - 1 },
      ]
    : [
        { ...area, columns: typed.column - area.column },
        {
          ...area,
          column: typed.column + 1,
          columns: area.column + area.columns - typed.column - 1,
        },
      ];
  return parts.every((part) => isBlankArea(sheet, part));
}
