import type { Area } from "../area";
import { putCell, type Content } from "../cells/content";
import { insertCells } from "../cells/insertDelete";
import type { Draft } from "../draft";
import type { Id, Table, TableColumn } from "../state";
import { styleAt } from "../styleAt";
import type { Workbook } from "../workbook";
import { isBlankArea, refuseTables } from "./addTable";
import { isCovered } from "./changeTable";
import { existingTable, updateTable } from "./findTable";
import { bodyArea } from "./tableParts";

/** SUBTOTAL's numbers for a sum and for a count of what is not blank, without hidden rows. */
const SUM = 109;
const COUNT = 103;

/** Shows the row of totals: it says "Ergebnis" below the first column and sums the last one, or counts it where it holds no numbers. */
export function showTotals(workbook: Workbook, draft: Draft, tableId: Id): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  if (table.hasTotals) return;
  refuseTables(sheet, table.area, tableId);
  const below: Area = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  const isFree = isBlankArea(sheet, below) && !isCovered(sheet.tables, below);
  if (!isFree) insertCells(draft, sheet.id, below, "Down");
  const columns = withTotals(workbook, sheet.id, table);
  updateTable(draft, tableId, {
    hasTotals: true,
    columns,
    area: { ...table.area, rows: table.area.rows + 1 },
  });
  columns.forEach(({ totalsFormula }, index) => {
    if (totalsFormula === undefined) return;
    const at = { row: below.row, column: below.column + index };
    const style = styleAt(draft.sheet(sheet.id), at.row, at.column);
    putCell(draft, sheet.id, at, contentOf(totalsFormula), style);
  });
}

function withTotals(workbook: Workbook, sheetId: Id, table: Table): readonly TableColumn[] {
  const last = table.columns.length - 1;
  return table.columns.map((column, index) => {
    if (index === last) {
      const kind = hasNumbers(workbook, sheetId, table, index) ? SUM : COUNT;
      const name = column.name.replace(/['[\]#@]/g, "'$&");
      return { ...column, totalsFormula: `=SUBTOTAL(${kind},${table.name}[${name}])` };
    }
    return index === 0 ? { ...column, totalsFormula: labelOf(workbook) } : column;
  });
}

function labelOf({ culture }: Workbook): string {
  return culture.name === "de-DE" ? "Ergebnis" : "Total";
}

function hasNumbers(workbook: Workbook, sheetId: Id, table: Table, index: number): boolean {
  const { row, rows, column } = bodyArea(table);
  for (let each = row; each < row + rows; each += 1) {
    if (typeof workbook.value(sheetId, each, column + index) === "number") return true;
  }
  return false;
}

function contentOf(text: string): Content {
  return text.startsWith("=") ? { constant: null, formula: text } : { constant: text };
}
