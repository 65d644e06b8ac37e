import type { Area } from "../area";
import { enterValues, type Matrix } from "../cells/enter";
import { deleteCells, insertCells } from "../cells/insertDelete";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { isSameName } from "../sheetNames";
import type { Id, Table, TableColumn } from "../state";
import type { Workbook } from "../workbook";
import { refuseTables } from "./addTable";
import { changeColumnInFormulas } from "./columnInFormulas";
import { freeColumnName, newColumn, putHeader, uniqueName } from "./columnNames";
import { existingTable, updateTable } from "./findTable";
import { columnOf, headerArea } from "./tableParts";

type NewColumn = {
  /** From 0; undefined at the end. */
  readonly index?: number | undefined;
  readonly name?: string | undefined;
  /** A value for each row of the table, its header and totals included. */
  readonly values?: Matrix | undefined;
};

/** Adds a column to a table; what is beside the table moves to the right. Gives the column's id. */
export function addTableColumn(
  workbook: Workbook,
  draft: Draft,
  tableId: Id,
  { index, name, values }: NewColumn,
): number {
  const { sheet, table } = existingTable(draft.state, tableId);
  const at = index ?? table.columns.length;
  refuseColumn(table, at, values);
  const names = table.columns.map((column) => column.name);
  const given = name ?? headerOf(table, values);
  const unique =
    given === undefined ? freeColumnName(names, workbook.culture) : uniqueName(given, names);
  const column = newColumn(table.columns, unique);
  const added: Area = { ...table.area, column: table.area.column + at, columns: 1 };
  insertCells(draft, sheet.id, added, "Right");
  const area = { ...table.area, columns: table.area.columns + 1 };
  refuseTables(draft.sheet(sheet.id), area, tableId);
  const columns = [...table.columns];
  columns.splice(at, 0, column);
  updateTable(draft, tableId, { area, columns });
  if (values) enterValues(draft, workbook.culture, sheet.id, added, values);
  nameColumn(draft, tableId, at, unique);
  return column.id;
}

/** Deletes a column with its cells; InvalidOperation for the last one. */
export function deleteTableColumn(draft: Draft, tableId: Id, columnId: number): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const index = indexOfColumn(table, columnId);
  if (table.columns.length === 1) {
    throw new ExcelError("InvalidOperation", "The last column of a table cannot be deleted.");
  }
  const name = table.columns[index]?.name ?? "";
  changeColumnInFormulas(draft, sheet, table, { kind: "deleteColumn", column: name });
  deleteCells(draft, sheet.id, columnOf(table.area, index), "Left");
}

/** Renames a column with its header cell and the formulas that name it; InvalidArgument when another one is named so. */
export function renameTableColumn(draft: Draft, tableId: Id, columnId: number, name: string): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const index = indexOfColumn(table, columnId);
  const isTaken = table.columns.some(
    (column, place) => place !== index && isSameName(column.name, name),
  );
  if (name === "" || isTaken) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be the name of a column.`);
  }
  refuseTables(sheet, table.area, tableId);
  const from = table.columns[index]?.name ?? "";
  changeColumnInFormulas(draft, sheet, table, { kind: "renameColumn", from, to: name });
  nameColumn(draft, tableId, index, name);
  draft.report({
    kind: "cells",
    sheetId: sheet.id,
    area: columnOf({ ...table.area, rows: 1 }, index),
    edit: { type: "RangeEdited" },
  });
}

/** The place of a column, from 0; ItemNotFound when it is gone. */
export function indexOfColumn(table: Table, columnId: number): number {
  const index = table.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw new ExcelError("ItemNotFound", "The column does not exist.");
  return index;
}

/** The column of this id or name. */
export function columnNamed(table: Table, key: string | number): TableColumn | undefined {
  return (
    table.columns.find(({ id }) => id === Number(key)) ??
    table.columns.find(({ name }) => isSameName(name, String(key)))
  );
}

function nameColumn(draft: Draft, tableId: Id, index: number, name: string): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const columns = table.columns.map((column, place) =>
    place === index ? { ...column, name } : column,
  );
  updateTable(draft, tableId, { columns });
  const header = headerArea(table);
  if (header) putHeader(draft, sheet.id, columnOf(header, index), name);
}

function headerOf({ hasHeaders }: Table, values: Matrix | undefined): string | undefined {
  const first = values?.[0]?.[0];
  if (!hasHeaders || first === "") return undefined;
  return typeof first === "string" || typeof first === "number" ? String(first) : undefined;
}

function refuseColumn({ area, columns }: Table, index: number, values: Matrix | undefined): void {
  if (!Number.isInteger(index) || index < 0 || index > columns.length) {
    throw new ExcelError("InvalidArgument", `The table has no place ${index} for a column.`);
  }
  const fits =
    values === undefined ||
    (values.length === area.rows && values.every((row) => row.length === 1));
  if (!fits) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
