/** A rectangle of cells; rows and columns count from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type Position = Pick<Area, "row" | "column">;

export const SHEET_COLUMNS = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Of an address without a sheet and dollar signs: "AB12". */
export function positionOf(address: string): Position {
  const letters = address.replace(/(?<!\d)\d+$/, "");
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(address.slice(letters.length)) - 1, column: column - 1 };
}

/** "B2:C5", or "B2" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The cells of an address such as "B2:C5". */
export function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const { row, column } = positionOf(first);
  const end = positionOf(last);
  return { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
}

/** "5:7" */
export function rowsAddress(row: number, rows: number): string {
  return `${row + 1}:${row + rows}`;
}

/** Cells as few rectangles: those side by side in a row, and such runs below one another. */
export function joinedAreas(cells: readonly Position[]): readonly Area[] {
  const runs: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  const open = new Map<string, Area>();
  const joined: Area[] = [];
  for (const run of runs) {
    const shape = `${run.column}:${run.columns}`;
    const above = open.get(shape);
    if (above && above.row + above.rows === run.row) {
      open.set(shape, { ...above, rows: above.rows + 1 });
    } else {
      if (above) joined.push(above);
      open.set(shape, run);
    }
  }
  return [...joined, ...open.values()];
}
