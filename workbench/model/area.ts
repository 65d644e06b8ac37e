import { ExcelError } from "./errors";

/** A rectangle of cells; rows and columns count from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type Position = { readonly row: number; readonly column: number };

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The area of an address without its sheet: "B2", "$B$2:C5", "C:G", "3:5". InvalidArgument for anything else. */
export function areaOf(address: string): Area {
  const parts = address.trim().split(":");
  const [first = "", last = first] = parts;
  const start = cornerOf(first);
  const end = cornerOf(last);
  const isCell = start && end && start.row !== undefined && start.column !== undefined;
  const isPair = parts.length === 2;
  if (
    !start ||
    !end ||
    parts.length > 2 ||
    (start.row === undefined) !== (end.row === undefined) ||
    (start.column === undefined) !== (end.column === undefined) ||
    (!isPair && !isCell)
  ) {
    throw new ExcelError("InvalidArgument", `"${address}" is not the address of a range.`);
  }
  const rows = sortedPair(start.row ?? 0, end.row ?? SHEET_ROWS - 1);
  const columns = sortedPair(start.column ?? 0, end.column ?? SHEET_COLUMNS - 1);
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/** The address without its sheet: "B2", "B2:C5", "C:G" for whole columns, "3:5" for whole rows. */
export function addressOf({ row, column, rows, columns }: Area): string {
  if (rows === SHEET_ROWS && columns < SHEET_COLUMNS)
    return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** The part that two areas share; undefined if none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function containsCell(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner) &&
    containsCell(outer, {
      row: inner.row + inner.rows - 1,
      column: inner.column + inner.columns - 1,
    })
  );
}

export function areEqualAreas(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** What a formula takes for a cell, in A1 or R1C1 notation, or for a boolean in one of the languages. */
const OTHER_MEANING = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE|WAHR|FALSCH)$/i;

/** "Tabelle1!", or "'Blatt 1'!" where the name needs quotes. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !OTHER_MEANING.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The cells of an area, row by row; only for areas that are known to be small. */
export function* cellsOf({ row, column, rows, columns }: Area): Generator<Position> {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) yield { row: r, column: c };
  }
}

function cornerOf(
  text: string,
): { readonly row: number | undefined; readonly column: number | undefined } | undefined {
  const match = CORNER.exec(text);
  if (!match || text === "") return undefined;
  const [, letters, digits] = match;
  const column =
    letters === undefined
      ? undefined
      : Array.from(letters.toUpperCase()).reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0,
        ) - 1;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const isOutside =
    (row !== undefined && (row < 0 || row >= SHEET_ROWS)) ||
    (column !== undefined && column >= SHEET_COLUMNS);
  return isOutside ? undefined : { row, column };
}

function sortedPair(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
