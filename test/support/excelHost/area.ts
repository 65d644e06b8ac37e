/** A rectangle of cells; rows and columns count from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

const ALL_ROWS = 1_048_576;
const CELL = /^\$?([A-Z]+)\$?(\d+)?$/;

/** The area of an address such as "B2", "B2:C5" or "C:G". */
export function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [top, left] = cornerOf(first, 0);
  const [bottom, right] = cornerOf(last, ALL_ROWS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function addressOf({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The part that two areas share; undefined if none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

function cornerOf(text: string, defaultRow: number): readonly [row: number, column: number] {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined) throw new Error(`"${text}" is no address`);
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [digits === undefined ? defaultRow : Number(digits) - 1, column];
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}
