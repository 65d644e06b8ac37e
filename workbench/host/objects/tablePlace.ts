import { existingTable, type TableOnSheet } from "../../model/tables/findTable";
import type { Draft } from "../../model/draft";
import { ExcelError } from "../../model/errors";
import type { Area } from "../../model/area";
import type { Id, Table } from "../../model/state";
import type { HostContext } from "../context";
import type { HostObject } from "../hostObject";
import { rangeObject } from "./range";

/** A table by its id: it stays the same when it is renamed or moved. */
export type TablePlace = { readonly context: HostContext; readonly tableId: Id };

/** The table with its sheet; ItemNotFound when it is gone. */
export function found({ context, tableId }: TablePlace): TableOnSheet {
  return existingTable(context.workbook.state, tableId);
}

export function tableOf(place: TablePlace): Table {
  return found(place).table;
}

export function change<Result>({ context }: TablePlace, action: (draft: Draft) => Result): Result {
  return context.workbook.change("addin", action);
}

/** A row or other part of the table as a Range; InvalidOperation when it is switched off. */
export function part(place: TablePlace, area: Area | undefined): HostObject {
  if (!area) throw new ExcelError("InvalidOperation", "The table does not show this row.");
  return rangeObject(place.context, found(place).sheet.id, area);
}
