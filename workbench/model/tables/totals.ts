import type { Area } from "../area";
import { clearArea } from "../cells/clear";
import { putCell, type Content } from "../cells/content";
import { insertCells } from "../cells/insertDelete";
import type { Draft } from "../draft";
import type { Id, Table, TableColumn } from "../state";
import { styleAt } from "../styleAt";
import type { Workbook } from "../workbook";
import { isBlankArea, refuseTables } from "./addTable";
import { isCovered } from "./changeTable";
import { existingTable, updateTable } from "./findTable";
import { bodyArea, totalsArea } from "./tableParts";

/** SUBTOTAL's numbers for a sum and for a count of what is not blank, without hidden rows. */
const SUM = 109;
const COUNT = 103;

/**
 * Shows or hides the row of totals. At first it says "Ergebnis" below the first column and sums the last one, or
 * counts it where it holds no numbers; shown again, it is as it was left.
 */
export function showTotals(workbook: Workbook, draft: Draft, tableId: Id, isShown: boolean): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  if (isShown === table.hasTotals) return;
  refuseTables(sheet, table.area, tableId);
  if (!isShown) {
    hideTotals(draft, tableId);
    return;
  }
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

/** Takes the row away, and keeps what it held for the next time. */
function hideTotals(draft: Draft, tableId: Id): void {
  const { sheet, table } = existingTable(draft.state, tableId);
  const totals = totalsArea(table);
  if (!totals) return;
  const columns = table.columns.map(({ id, name }, index) => {
    const totalsFormula = textOf(draft, sheet.id, totals.row, totals.column + index);
    return totalsFormula === undefined ? { id, name } : { id, name, totalsFormula };
  });
  clearArea(draft, sheet.id, totals, "Contents");
  updateTable(draft, tableId, {
    hasTotals: false,
    columns,
    area: { ...table.area, rows: table.area.rows - 1 },
  });
}

function withTotals(workbook: Workbook, sheetId: Id, table: Table): readonly TableColumn[] {
  if (table.columns.some(({ totalsFormula }) => totalsFormula !== undefined)) return table.columns;
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

function textOf(draft: Draft, sheetId: Id, row: number, column: number): string | undefined {
  const cell = draft.cell(sheetId, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  return typeof cell?.constant === "string" ? cell.constant : undefined;
}
