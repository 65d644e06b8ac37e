import type { CatalogueEdition } from "../pricing";
import { isBlankCell, type TableRowCells } from "./cell";
import { productTableReader, type ProductTableReader } from "./productReading";
import { isHeadingRow, readProductTable, type ProductTable } from "./readProductTable";

/** A product table and where it begins among the cells of its sheet, from 0. */
export type PlacedTable = {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly TableRowCells[];
  readonly table: ProductTable;
};

/** Cells of a sheet that may be a table. */
type Block = Omit<PlacedTable, "table">;

/** Headings may have a title above them. */
const ROWS_LOOKED_AT = 3;

/** Rows that show whether a block has products. */
const ROWS_OF_PRODUCTS = 2000;

/**
 * All product tables of a sheet, wherever they stand: below one another and side by side.
 *
 * @param cells of the whole sheet, as Excel gives them
 */
export function tablesOnSheet(
  cells: readonly TableRowCells[],
  edition: CatalogueEdition,
): readonly PlacedTable[] {
  const read = productTableReader(edition);
  return sideBySide({ row: 0, column: 0, cells }, read)
    .flatMap(belowOneAnother)
    .flatMap((block) => sideBySide(block, read))
    .flatMap((block) => {
      const table = readProductTable(block.cells, edition, {}, read);
      return table ? [{ ...block, table }] : [];
    });
}

/**
 * Blank columns part tables where there are products on both sides. A list may have blank columns too: what is between
 * its first and its last row, and has no products, belongs to it.
 */
function sideBySide(block: Block, read: ProductTableReader): readonly Block[] {
  const columns = parts(usedColumns(block.cells)).map(({ first, end }) => {
    const cells = block.cells.map((row) => row.slice(first, end));
    const rows = usedRows(cells);
    const [top, bottom] = [rows.indexOf(true), rows.lastIndexOf(true)];
    return { first, end, top, bottom, hasProducts: hasProducts(cells, read) };
  });
  let taken = -1;
  return columns.flatMap((list, place) => {
    if (!list.hasProducts) return [];
    const belongs = (index: number) => {
      const other = columns[index];
      if (!other || other.hasProducts) return false;
      return index > taken && other.top >= list.top && other.bottom <= list.bottom;
    };
    let [from, to] = [place, place];
    while (belongs(from - 1)) from -= 1;
    while (belongs(to + 1)) to += 1;
    taken = to;
    const first = columns[from]?.first ?? list.first;
    const cells = block.cells.map((row) => row.slice(first, columns[to]?.end));
    return [{ row: block.row, column: block.column + first, cells }];
  });
}

/** Two blank rows part tables, one does where new headings follow; sums and remarks may stand behind one. */
function belowOneAnother(block: Block): readonly Block[] {
  const found: { readonly first: number; end: number }[] = [];
  for (const { first, end } of parts(usedRows(block.cells))) {
    const last = found.at(-1);
    const head = block.cells.slice(first, Math.min(end, first + ROWS_LOOKED_AT));
    if (last && first - last.end === 1 && !head.some(isHeadingRow)) last.end = end;
    else found.push({ first, end });
  }
  return found.map(({ first, end }) => ({
    row: block.row + first,
    column: block.column,
    cells: block.cells.slice(first, end),
  }));
}

/** Runs of what is used. */
function parts(
  isUsed: readonly boolean[],
): readonly { readonly first: number; readonly end: number }[] {
  const found: { readonly first: number; end: number }[] = [];
  isUsed.forEach((used, index) => {
    if (!used) return;
    const last = found.at(-1);
    if (last?.end === index) last.end = index + 1;
    else found.push({ first: index, end: index + 1 });
  });
  return found;
}

function usedRows(cells: readonly TableRowCells[]): readonly boolean[] {
  return cells.map((row) => !row.every(isBlankCell));
}

function usedColumns(cells: readonly TableRowCells[]): readonly boolean[] {
  const used: boolean[] = [];
  for (const row of cells) {
    for (const [column, cell] of row.entries()) used[column] ||= !isBlankCell(cell);
  }
  return Array.from(used, Boolean);
}

function hasProducts(cells: readonly TableRowCells[], read: ProductTableReader): boolean {
  return cells
    .slice(0, ROWS_OF_PRODUCTS)
    .some((row) => row.some((cell) => read(cell)?.status === "known"));
}
