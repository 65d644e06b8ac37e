import type { Area } from "../model/area";
import type { FormulaCell, RangeListeners, SheetCells } from "./sheetCells";

/** Keeps which formulas wait to be calculated, and finds those that depend on a change. */
export class Invalidation {
  #waiting: FormulaCell[] = [];
  readonly #unfollowed: FormulaCell[] = [];

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** The formulas that wait; they wait no longer. */
  take(): FormulaCell[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  /** A new formula; whoever depends on its cell is marked with the place. */
  add(cell: FormulaCell): void {
    this.#waiting.push(cell);
  }

  /** A formula and all that depend on it must be calculated. */
  markFormula(cell: FormulaCell): void {
    this.#mark(cell);
    this.#follow();
  }

  /** Something else is in a cell. */
  markPlace(sheet: SheetCells, row: number, column: number): void {
    this.#markPlace(sheet, row, column);
    sheet.wanted.forEachAt(row, column, ({ cell }) => {
      if (cell.row !== row || cell.column !== column || cell.sheet !== sheet) this.#mark(cell);
    });
    this.#follow();
  }

  /** Something else is in an area; `by` is the formula that put it there. */
  markArea(sheet: SheetCells, area: Area, by: FormulaCell): void {
    this.#markArea(sheet, area);
    sheet.wanted.forEachIn(area, ({ cell }) => {
      if (cell !== by) this.#mark(cell);
    });
    this.#follow();
  }

  readonly #mark = (cell: FormulaCell): void => {
    if (cell.state !== "clean" || cell.isRemoved) return;
    cell.state = "dirty";
    this.#waiting.push(cell);
    this.#unfollowed.push(cell);
  };

  #follow(): void {
    for (let cell = this.#unfollowed.pop(); cell; cell = this.#unfollowed.pop()) {
      if (cell.spill) this.#markArea(cell.sheet, cell.spill);
      else this.#markPlace(cell.sheet, cell.row, cell.column);
    }
  }

  #markPlace(sheet: SheetCells, row: number, column: number): void {
    sheet.forEachListener(row, column, this.#mark);
    sheet.ranges.forEachAt(row, column, this.#markRange);
  }

  #markArea(sheet: SheetCells, area: Area): void {
    const { row, column, rows, columns } = area;
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        sheet.forEachListener(r, c, this.#mark);
      }
    }
    sheet.ranges.forEachIn(area, this.#markRange);
  }

  readonly #markRange = (range: RangeListeners): void => {
    range.forget();
    if (range.isMarked) return;
    range.isMarked = true;
    range.cells.forEach(this.#mark);
  };
}
