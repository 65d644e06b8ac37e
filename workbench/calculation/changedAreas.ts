import { bounding, cellArea, type Area } from "../model/area";
import type { Recalculated } from "../model/calculator";
import type { SheetCells } from "./sheetCells";

const MOST_AREAS = 64;

/** Collects where values became others, as few areas. */
export class ChangedAreas {
  readonly #cells = new Map<SheetCells, Map<number, number[]>>();
  readonly #areas = new Map<SheetCells, Area[]>();

  addCell(sheet: SheetCells, row: number, column: number): void {
    let columns = this.#cells.get(sheet);
    if (!columns) {
      columns = new Map();
      this.#cells.set(sheet, columns);
    }
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }

  addArea(sheet: SheetCells, area: Area): void {
    const areas = this.#areas.get(sheet);
    if (areas) areas.push(area);
    else this.#areas.set(sheet, [area]);
  }

  /** All that was collected since the last time. */
  take(): readonly Recalculated[] {
    const result: Recalculated[] = [];
    for (const sheet of new Set([...this.#cells.keys(), ...this.#areas.keys()])) {
      const columns = this.#cells.get(sheet) ?? new Map<number, number[]>();
      const areas = [...(this.#areas.get(sheet) ?? []), ...columnAreas(columns)];
      const few = areas.length > MOST_AREAS ? [areas.reduce(bounding)] : areas;
      result.push({ sheetId: sheet.sheet.id, areas: few });
    }
    this.#cells.clear();
    this.#areas.clear();
    return result;
  }
}

/** Runs of rows in each column; neighbouring columns with the same runs become one area. */
function columnAreas(columns: ReadonlyMap<number, readonly number[]>): readonly Area[] {
  const areas: Area[] = [];
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    for (const run of runsOf(rows)) {
      const place = areas.findIndex(
        (area) =>
          area.column + area.columns === column && area.row === run.row && area.rows === run.rows,
      );
      const before = areas[place];
      if (before) areas[place] = { ...before, columns: before.columns + 1 };
      else areas.push({ ...cellArea(run.row, column), rows: run.rows });
      if (areas.length > MOST_AREAS * 2) return [around(columns)];
    }
  }
  return areas;
}

function runsOf(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row <= last.row + last.rows) last.rows = row - last.row + 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

function around(columns: ReadonlyMap<number, readonly number[]>): Area {
  let area: Area | undefined;
  for (const [column, rows] of columns) {
    for (const row of rows) {
      const cell = cellArea(row, column);
      area = area ? bounding(area, cell) : cell;
    }
  }
  return area ?? cellArea(0, 0);
}
