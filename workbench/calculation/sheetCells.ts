import { SHEET_COLUMNS, type Area } from "../model/area";
import type { Cell, Rows, Sheet } from "../model/state";
import type { CellValue, FormulaResult } from "../model/values";
import type { CompiledFormula } from "./environment";
import { Grid } from "./grid";
import type { KeyIndex } from "./keyIndex";
import { RangeIndex } from "./rangeIndex";
import type { Matrix } from "./value";

/** What a formula reads: one cell, or an area that others may read too. */
export type Precedent =
  | {
      readonly kind: "cell";
      readonly sheet: SheetCells;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "range"; readonly range: RangeListeners };

/** Whether a cell's value is known; an open one belongs to a circle that is not closed yet. */
export type CellState = "dirty" | "calculating" | "open" | "clean";

/** Where a formula spills, or would if nothing were in its way. */
export type WantedArea = { readonly area: Area; readonly cell: FormulaCell };

/** A cell with a formula, and what is known of it. */
export class FormulaCell {
  state: CellState = "dirty";
  /** What the cell itself shows. */
  value: CellValue = null;
  /** All that is shown when the formula spills. */
  spilled: Matrix | undefined;
  /** Where it spills, with the cell itself. */
  spill: Area | undefined;
  /** Where it spills or would; what is entered there matters to it. */
  wanted: WantedArea | undefined;
  /** Its precedents have been looked at before it is calculated itself. */
  isExpanded = false;
  /** Calls functions of add-ins. */
  callsAddin = false;
  /** Calls a function that neither the workbench nor an add-in nor a name has. */
  callsUnknown = false;
  /** A name in it must be worked out in every calculation. */
  hasVolatileName = false;
  /** What the workbook was saved with, which stands for the first calculation after it was opened. */
  saved: FormulaResult | undefined;
  /** Was calculated at least once. */
  isKnown = false;
  /** A custom function has not answered yet. */
  isPending = false;
  isRemoved = false;
  precedents: readonly Precedent[] = [];
  /** Places in the order of calculation by which circles are found. */
  order = 0;
  lowest = 0;
  isCircular = false;

  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
    readonly cell: Cell,
    readonly compiled: CompiledFormula,
  ) {}

  /** The area of a formula that was entered with Ctrl+Shift+Enter. */
  get array(): Area | undefined {
    return this.cell.array;
  }
}

/** The formulas that read an area, and what was learned about its values. */
export class RangeListeners {
  readonly cells = new Set<FormulaCell>();
  /** No formula in the area waits to be calculated. */
  isSettled = false;
  /** All listeners know already that something here changes. */
  isMarked = false;
  /** By the number of a column, or below 0 for rows; valid as long as nothing in the area changes. */
  readonly keys = new Map<number, KeyIndex>();

  constructor(
    readonly sheet: SheetCells,
    readonly area: Area,
  ) {}

  forget(): void {
    this.isSettled = false;
    if (this.keys.size > 0) this.keys.clear();
  }
}

/** A sheet as the calculation sees it: the state's cells, and what is calculated from them. */
export class SheetCells {
  readonly formulas = new Grid<FormulaCell>();
  /** To whose spill a cell belongs; the formula's own cell is not among them. */
  readonly spilled = new Grid<FormulaCell>();
  /** Those that call functions of add-ins. */
  readonly addinCells = new Set<FormulaCell>();
  /** Those that spill or would. */
  readonly spilling = new Set<FormulaCell>();
  /** Most cells are read by one formula, if any. */
  readonly #listeners = new Map<number, FormulaCell | Set<FormulaCell>>();
  readonly ranges = new RangeIndex<RangeListeners>();
  readonly wanted = new RangeIndex<WantedArea>();
  readonly #rangesByKey = new Map<string, RangeListeners>();
  rows: Rows;
  #end: { readonly rows: number; readonly columns: number } | undefined;
  #endOf: Rows | undefined;

  constructor(public sheet: Sheet) {
    this.rows = sheet.rows;
  }

  become(sheet: Sheet): void {
    this.sheet = sheet;
    this.rows = sheet.rows;
  }

  forEachListener(row: number, column: number, callback: (cell: FormulaCell) => void): void {
    const listeners = this.#listeners.get(row * SHEET_COLUMNS + column);
    if (listeners instanceof Set) listeners.forEach(callback);
    else if (listeners) callback(listeners);
  }

  listen(row: number, column: number, cell: FormulaCell): void {
    const key = row * SHEET_COLUMNS + column;
    const listeners = this.#listeners.get(key);
    if (listeners instanceof Set) listeners.add(cell);
    else this.#listeners.set(key, listeners ? new Set([listeners, cell]) : cell);
  }

  unlisten(row: number, column: number, cell: FormulaCell): void {
    const key = row * SHEET_COLUMNS + column;
    const listeners = this.#listeners.get(key);
    if (listeners === cell) this.#listeners.delete(key);
    else if (listeners instanceof Set) {
      listeners.delete(cell);
      if (listeners.size === 0) this.#listeners.delete(key);
    }
  }

  /** The listeners of an area; there is one set for all formulas that read the same one. */
  rangeListeners(area: Area): RangeListeners {
    const key = keyOf(area);
    const known = this.#rangesByKey.get(key);
    if (known) return known;
    const listeners = new RangeListeners(this, area);
    this.#rangesByKey.set(key, listeners);
    this.ranges.add(listeners);
    return listeners;
  }

  knownRange(area: Area): RangeListeners | undefined {
    return this.#rangesByKey.get(keyOf(area));
  }

  dropRange(listeners: RangeListeners): void {
    this.#rangesByKey.delete(keyOf(listeners.area));
    this.ranges.remove(listeners);
  }

  forgetRanges(): void {
    for (const range of this.#rangesByKey.values()) {
      range.forget();
      range.isMarked = false;
    }
  }

  /** How many rows and columns hold cells, spilled ones included. */
  end(): { readonly rows: number; readonly columns: number } {
    if (this.#endOf !== this.rows) this.#end = undefined;
    if (this.#end) return this.#end;
    let rows = 0;
    let columns = 0;
    for (const [row, cells] of this.rows) {
      if (row >= rows) rows = row + 1;
      for (const column of cells.keys()) if (column >= columns) columns = column + 1;
    }
    for (const { spill } of this.spilling) {
      if (!spill) continue;
      rows = Math.max(rows, spill.row + spill.rows);
      columns = Math.max(columns, spill.column + spill.columns);
    }
    this.#endOf = this.rows;
    this.#end = { rows, columns };
    return this.#end;
  }

  /** To be called when spills have changed. */
  forgetEnd(): void {
    this.#end = undefined;
  }
}

function keyOf({ row, column, rows, columns }: Area): string {
  return `${row},${column},${rows},${columns}`;
}
