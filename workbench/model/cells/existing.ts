import type { Area, Position } from "../area";
import type { Cell, Sheet } from "../state";

type ExistingCell = Position & { readonly cell: Cell };

/** The cells of an area that there are, in order of rows and columns, without visiting the empty ones of large areas. */
export function* cellsWithin(sheet: Sheet, area: Area): Generator<ExistingCell> {
  for (const row of linesWithin(sheet.rows, area.row, area.rows)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (const column of linesWithin(cells, area.column, area.columns)) {
      const cell = cells.get(column);
      if (cell) yield { row, column, cell };
    }
  }
}

/** The keys of a map of lines from `first` on, in order. */
export function linesWithin(
  lines: ReadonlyMap<number, unknown>,
  first: number,
  count: number,
): readonly number[] {
  if (count <= lines.size) {
    return Array.from({ length: count }, (_, index) => first + index).filter((line) =>
      lines.has(line),
    );
  }
  return [...lines.keys()]
    .filter((line) => isWithin(line, first, count))
    .sort((one, other) => one - other);
}

export function isWithin(line: number, first: number, count: number): boolean {
  return line >= first && line < first + count;
}

/** Whether a cell holds nothing, however it looks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.constant === null && cell.formula === undefined);
}
