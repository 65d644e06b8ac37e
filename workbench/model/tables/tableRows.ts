import { intersection, SHEET_ROWS, type Area } from "../area";
import { clearArea } from "../cells/clear";
import { enterValues, type Matrix } from "../cells/enter";
import { deleteCells, insertCells } from "../cells/insertDelete";
import { refuseIfLocked } from "../cells/protection";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id, Sheet, Table } from "../state";
import type { Workbook } from "../workbook";
import { isBlankArea, refuseTables } from "./addTable";
import { continueColumns } from "./continueColumns";
import { existingTable, updateTable } from "./findTable";
import { bodyArea, rowOf } from "./tableParts";

type NewRows = {
  /** From 0; undefined at the end. */
  readonly index?: number | undefined;
  /** One value for each column in each row. */
  readonly values?: Matrix | undefined;
  /** Whether cells below the table make room; otherwise the table grows over them. */
  readonly isInserting: boolean;
};

/** Adds rows to a table; gives the place of the first one, from 0. A table whose only row is blank begins with them. */
export function addTableRows(
  workbook: Workbook,
  draft: Draft,
  tableId: Id,
  { index, values, isInserting }: NewRows,
): number {
  const { sheet, table } = existingTable(draft.state, tableId);
  const body = bodyArea(table);
  const count = values?.length ?? 1;
  const at = index ?? body.rows;
  refuseRows(table, at, values);
  const isStart = index === undefined && body.rows === 1 && isBlankArea(sheet, body);
  const first = isStart ? 0 : at;
  const more = isStart && values ? count - 1 : count;
  if (more > 0) {
    growBody(draft, tableId, isStart && values ? 1 : at, more, isInserting);
  }
  if (values) {
    const area = { ...body, row: body.row + first, rows: count };
    enterValues(draft, workbook.culture, sheet.id, area, values);
  }
  return first;
}

/** Deletes rows by their places; the last one of a table is emptied instead, as a table always shows one. */
export function deleteTableRows(draft: Draft, tableId: Id, indexes: readonly number[]): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const { rows } = bodyArea(table);
  const places = [...new Set(indexes)].sort((one, other) => one - other);
  if (places.some((place) => !Number.isInteger(place) || place < 0 || place >= rows)) {
    throw new ExcelError("InvalidArgument", "The table has no such row.");
  }
  const isAll = places.length === rows;
  if (isAll) clearArea(draft, sheet.id, rowOf(bodyArea(table), 0), "Contents");
  for (const { first, count } of runsOf(isAll ? places.slice(1) : places).reverse()) {
    const run = { ...rowOf(bodyArea(table), first), rows: count };
    deleteCells(draft, sheet.id, run, "Up");
  }
}

/** Rows that follow each other, so that they are deleted at once. */
function runsOf(places: readonly number[]): { readonly first: number; count: number }[] {
  const runs: { readonly first: number; count: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.first + last.count === place) last.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}

/** Makes room for rows within the table. */
function growBody(
  draft: Draft,
  tableId: Id,
  index: number,
  count: number,
  isInserting: boolean,
): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const before = bodyArea(table);
  const added: Area = { ...before, row: before.row + index, rows: count };
  const area = { ...table.area, rows: table.area.rows + count };
  const isAtEnd = index === before.rows && !table.hasTotals;
  if (!isAtEnd || (isInserting && !isFreeBelow(sheet, added))) {
    insertCells(draft, sheet.id, added, "Down");
  } else {
    refuseIfLocked(draft.state, sheet.id, added);
    draft.report({ kind: "cells", sheetId: sheet.id, area: added, edit: { type: "RangeEdited" } });
  }
  refuseTables(draft.sheet(sheet.id), area, tableId);
  updateTable(draft, tableId, { area });
  const body = { ...before, rows: before.rows + count };
  continueColumns(draft, sheet.id, body, added);
}

/** Whether nothing below would have to move. */
function isFreeBelow(sheet: Sheet, added: Area): boolean {
  const below = { ...added, rows: SHEET_ROWS - added.row };
  const isTable = sheet.tables.some(({ area }) => intersection(area, below));
  return !isTable && isBlankArea(sheet, below);
}

function refuseRows(table: Table, index: number, values: Matrix | undefined): void {
  const { rows, columns } = bodyArea(table);
  if (!Number.isInteger(index) || index < 0 || index > rows) {
    throw new ExcelError("InvalidArgument", `The table has no place ${index} for a row.`);
  }
  const fits = values === undefined || values.every((row) => row.length === columns);
  if (!fits || values?.length === 0) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
