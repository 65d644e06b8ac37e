import type { Table } from "../../model/state";

/** A table as Excel makes one, with columns of these names. */
export function tableOf(
  area: Table["area"],
  columns: readonly string[],
  change: Partial<Table> = {},
): Table {
  return {
    id: "{t}",
    name: "Preise",
    area,
    columns: columns.map((name, index) => ({ id: index + 1, name })),
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    ...change,
  };
}
