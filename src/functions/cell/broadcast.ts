import { type CellTable, type CellValue, reject } from "./cell";

type Table = readonly (readonly unknown[])[];

/** Excel on the web takes at most 5 MB from a function; this many prices stay below it. */
const MOST_CELLS = 250_000;

/**
 * One cell for every place of three tables laid over each other as Excel does it: a single value
 * holds everywhere, a row in every row, a column in every column.
 */
export function broadcast(
  first: Table,
  second: Table,
  third: Table,
  toCell: (first: unknown, second: unknown, third: unknown) => CellValue,
): CellTable {
  const rows = commonSize(first.length, second.length, third.length);
  const columns = commonSize(widthOf(first), widthOf(second), widthOf(third));
  if (rows === undefined || columns === undefined) {
    const sizes = [first, second, third].map(sizeOf);
    return reject({ code: "sizesDisagree", sizes });
  }
  if (rows * columns > MOST_CELLS) {
    return reject({ code: "tooLarge", rows: rows * columns, maximum: MOST_CELLS });
  }
  const cells: CellTable = [];
  for (let row = 0; row < rows; row += 1) {
    const firstRow = rowAt(first, row);
    const secondRow = rowAt(second, row);
    const thirdRow = rowAt(third, row);
    const valueAt = (column: number) =>
      toCell(cellAt(firstRow, column), cellAt(secondRow, column), cellAt(thirdRow, column));
    // A literal of one cell is made in one piece: most ranges are a single column.
    const line = [valueAt(0)];
    for (let column = 1; column < columns; column += 1) line.push(valueAt(column));
    cells.push(line);
  }
  return cells;
}

function commonSize(...sizes: readonly [number, number, number]): number | undefined {
  const largest = Math.max(...sizes);
  return sizes.every((size) => size === 1 || size === largest) ? largest : undefined;
}

function rowAt(table: Table, row: number): readonly unknown[] {
  return table[table.length === 1 ? 0 : row] ?? [];
}

function cellAt(row: readonly unknown[], column: number): unknown {
  return row[row.length === 1 ? 0 : column];
}

function widthOf(table: Table): number {
  return table[0]?.length ?? 0;
}

function sizeOf(table: Table): string {
  return `${String(table.length)} × ${String(widthOf(table))}`;
}
