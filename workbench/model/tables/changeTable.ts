import { shiftFormula } from "../../formula/shift";
import { intersection, type Area } from "../area";
import { clearArea } from "../cells/clear";
import { insertCells } from "../cells/insertDelete";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { isTableName, nameIn, refuseName } from "../names";
import { rewriteFormulas } from "../rewrite";
import { isSameName } from "../sheetNames";
import type { Id, Table } from "../state";
import { isBlankArea, refuseTables } from "./addTable";
import { putHeader } from "./columnNames";
import { existingTable, updateTable } from "./findTable";
import { columnOf, headerArea } from "./tableParts";

/** Renames a table and every formula that names it. */
export function renameTable(draft: Draft, tableId: Id, name: string): void {
  const { table } = existingTable(draft.state, tableId);
  if (name === table.name) return;
  refuseName(name);
  const isOther = !isSameName(name, table.name);
  if (isOther && (isTableName(draft.state, name) || nameIn(draft.state, undefined, name))) {
    throw new ExcelError("InvalidArgument", `There is already something named "${name}".`);
  }
  rewriteFormulas(draft, (formula, onSheet) =>
    shiftFormula(formula, onSheet, { kind: "renameTable", from: table.name, to: name }),
  );
  updateTable(draft, tableId, { name });
}

/** Deletes a table with its cells; formulas that name it become #REF!. */
export function deleteTable(draft: Draft, tableId: Id): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  refuseTables(sheet, table.area, tableId);
  removeTable(draft, tableId);
  clearArea(draft, sheet.id, table.area, "All");
  rewriteFormulas(draft, (formula, onSheet) =>
    shiftFormula(formula, onSheet, { kind: "deleteTable", table: table.name }),
  );
}

/** Takes the table off its cells. */
function removeTable(draft: Draft, tableId: Id): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  draft.updateSheet(sheet.id, { tables: sheet.tables.filter((each) => each !== table) });
}

/** Shows or hides the header row; the data stays where it is. */
export function showHeaders(draft: Draft, tableId: Id, isShown: boolean): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  if (isShown === table.hasHeaders) return;
  refuseTables(sheet, table.area, tableId);
  const { row, rows } = table.area;
  if (!isShown) {
    clearArea(draft, sheet.id, { ...table.area, rows: 1 }, "Contents");
    updateTable(draft, tableId, {
      hasHeaders: false,
      area: { ...table.area, row: row + 1, rows: rows - 1 },
    });
    return;
  }
  const above: Area = { ...table.area, row: row - 1, rows: 1 };
  const isFree = row > 0 && isBlankArea(sheet, above) && !isCovered(sheet.tables, above);
  if (!isFree) insertCells(draft, sheet.id, { ...table.area, rows: 1 }, "Down");
  const start = isFree ? row - 1 : row;
  updateTable(draft, tableId, {
    hasHeaders: true,
    area: { ...table.area, row: start, rows: rows + 1 },
  });
  putHeaders(draft, tableId);
}

/** Writes the names of the columns into the header cells. */
function putHeaders(draft: Draft, tableId: Id): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const header = headerArea(table);
  if (!header) return;
  table.columns.forEach(({ name }, index) => {
    putHeader(draft, sheet.id, columnOf(header, index), name);
  });
}

export function isCovered(tables: readonly Table[], area: Area, except?: Id): boolean {
  return tables.some((table) => table.id !== except && intersection(table.area, area));
}
