import { parseStructRef } from "@borgar/fx";
import { containsCell, type Area } from "../model/area";
import type { Book, FoundTable } from "./environment";
import type { SheetArea, SheetPlace } from "./value";

/** The cells of "Table1[[#Headers],[Price]]"; "This row" counts from the formula's cell. Undefined for #REF!. */
export function tableReference(
  text: string,
  book: Book,
  own: SheetPlace,
  row: number,
  column: number,
): SheetArea | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  const found =
    parsed.table === undefined || parsed.table === ""
      ? tableAt(own, row, column)
      : book.tableNamed(parsed.table);
  if (!found) return undefined;
  const { table, sheet } = found;
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const rows = rowsOfSections(sections, table.area, table.hasHeaders, table.hasTotals, row);
  const names = parsed.columns ?? [];
  const columns = names.map((name) => columnOf(table.columns, name));
  if (!rows || columns.some((place) => place < 0)) return undefined;
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? table.area.columns - 1 : Math.max(...columns);
  return {
    sheet,
    area: { ...rows, column: table.area.column + first, columns: last - first + 1 },
  };
}

function columnOf(columns: readonly { readonly name: string }[], name: string): number {
  const wanted = name.toLowerCase();
  return columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

function rowsOfSections(
  sections: readonly string[],
  area: Area,
  hasHeaders: boolean,
  hasTotals: boolean,
  row: number,
): { readonly row: number; readonly rows: number } | undefined {
  const dataRow = area.row + (hasHeaders ? 1 : 0);
  const end = area.row + area.rows;
  const dataEnd = end - (hasTotals ? 1 : 0);
  const has = (section: string) => sections.includes(section);
  if (has("this row")) return row >= dataRow && row < dataEnd ? { row, rows: 1 } : undefined;
  if (has("all")) return { row: area.row, rows: area.rows };
  const withData = has("data") || (!has("headers") && !has("totals"));
  const isHeaderless = has("headers") && !hasHeaders;
  const isTotalless = has("totals") && !hasTotals;
  if (!withData && (isHeaderless || isTotalless)) return undefined;
  const from = has("headers") ? area.row : withData ? dataRow : dataEnd;
  const to = has("totals") ? end : withData ? dataEnd : dataRow;
  return { row: from, rows: to - from };
}

function tableAt(own: SheetPlace, row: number, column: number): FoundTable | undefined {
  const table = own.sheet.tables.find(({ area }) => containsCell(area, { row, column }));
  return table && { sheet: own, table };
}
