import { shiftFormula } from "../../formula/shift";
import { intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { isTableName, nameIn, refuseName } from "../names";
import { rewriteFormulas } from "../rewrite";
import { isSameName } from "../sheetNames";
import type { Id, Table } from "../state";
import { existingTable, updateTable } from "./findTable";

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

export function isCovered(tables: readonly Table[], area: Area, except?: Id): boolean {
  return tables.some((table) => table.id !== except && intersection(table.area, area));
}
