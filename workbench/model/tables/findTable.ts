import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { isSameName } from "../sheetNames";
import type { Id, Sheet, Table, WorkbookState } from "../state";

export type TableOnSheet = { readonly sheet: Sheet; readonly table: Table };

/** All tables of the workbook, sheet by sheet. */
export function allTables({ sheets }: WorkbookState): readonly TableOnSheet[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(state: WorkbookState, tableId: Id): TableOnSheet | undefined {
  return allTables(state).find(({ table }) => table.id === tableId);
}

/** The table of this id or name, whatever the case of the name. */
export function tableNamed(state: WorkbookState, key: string): TableOnSheet | undefined {
  return findTable(state, key) ?? allTables(state).find(({ table }) => isSameName(table.name, key));
}

/** The table as it is now; ItemNotFound when it is gone. */
export function existingTable(state: WorkbookState, tableId: Id): TableOnSheet {
  const found = findTable(state, tableId);
  if (!found) throw new ExcelError("ItemNotFound", "The table does not exist.");
  return found;
}

export function updateTable(draft: Draft, tableId: Id, change: Partial<Table>): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  draft.updateSheet(sheet.id, {
    tables: sheet.tables.map((each) => (each === table ? { ...table, ...change } : each)),
  });
}
