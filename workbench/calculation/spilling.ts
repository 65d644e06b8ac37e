import { intersection, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../model/area";
import { isError, type CellValue } from "../model/values";
import type { ChangedAreas } from "./changedAreas";
import { CALC_ERROR, SPILL_ERROR } from "./errors";
import type { Invalidation } from "./invalidation";
import { doMeet } from "./rangeIndex";
import type { FormulaCell, SheetCells } from "./sheetCells";
import { at, isMatrix, matrixOf, widthOf, type Matrix, type Plain } from "./value";
import { pick } from "./broadcast";

/** Puts results into cells: one value into its own, many over the cells around. */
export class Spilling {
  readonly #invalidation: Invalidation;
  readonly #changed: ChangedAreas;

  /** Where spills have come or gone, by which formula; what depends on it is marked when a round is over. */
  #later: { readonly sheet: SheetCells; readonly area: Area; readonly cell: FormulaCell }[] = [];
  #evicted: FormulaCell[] = [];

  constructor(invalidation: Invalidation, changed: ChangedAreas) {
    this.#invalidation = invalidation;
    this.#changed = changed;
  }

  put(cell: FormulaCell, result: Plain): void {
    if (cell.array) this.#spread(cell, filled(result, cell.array), cell.array);
    else if (!isMatrix(result)) this.#putOne(cell, result, undefined);
    else if (result.length === 0 || widthOf(result) === 0)
      this.#putOne(cell, CALC_ERROR, undefined);
    else if (result.length === 1 && widthOf(result) === 1) {
      this.#putOne(cell, at(result, 0, 0), undefined);
    } else this.#putMany(cell, result);
  }

  /**
   * Lets all that reads what has come or gone wait for the next round. Never in the midst of a round: formulas that
   * read each other's spills would be calculated again and again. Says whether there was any.
   */
  markDependents(): boolean {
    const places = this.#later;
    const evicted = this.#evicted;
    this.#later = [];
    this.#evicted = [];
    for (const cell of evicted) this.#invalidation.markFormula(cell);
    for (const { sheet, area, cell } of places) this.#invalidation.markArea(sheet, area, cell);
    return places.length > 0;
  }

  /** Frees the cells over which a formula spilled that is there no longer. */
  release(cell: FormulaCell): void {
    this.#want(cell, undefined);
    const { spill, sheet } = cell;
    if (!spill) return;
    this.#free(cell);
    this.#changed.addArea(sheet, spill);
    this.#later.push({ sheet, area: spill, cell });
  }

  #putMany(cell: FormulaCell, result: Matrix): void {
    const { row, column } = cell;
    const area: Area = { row, column, rows: result.length, columns: widthOf(result) };
    const isOutside = row + area.rows > SHEET_ROWS || column + area.columns > SHEET_COLUMNS;
    if (isOutside) this.#putOne(cell, SPILL_ERROR, undefined);
    else if (readsFrom(cell, area)) this.#putOne(cell, 0, undefined);
    else if (this.#isBlocked(cell, area)) this.#putOne(cell, SPILL_ERROR, area);
    else this.#spread(cell, result, area);
  }

  #putOne(cell: FormulaCell, value: CellValue, wanted: Area | undefined): void {
    const shown = shownValue(value);
    this.#want(cell, wanted);
    const { spill, sheet } = cell;
    if (spill) {
      this.#free(cell);
      cell.value = shown;
      this.#changed.addArea(sheet, spill);
      this.#later.push({ sheet, area: spill, cell });
    } else if (!cell.isKnown || !isSameValue(cell.value, shown)) {
      cell.value = shown;
      this.#changed.addCell(sheet, cell.row, cell.column);
    }
  }

  #spread(cell: FormulaCell, values: Matrix, area: Area): void {
    const { sheet, spill } = cell;
    const shown = values.map((row) => row.map(shownValue));
    const isInPlace = spill?.rows === area.rows && spill.columns === area.columns;
    if (isInPlace && cell.spilled && areSame(cell.spilled, shown)) return;
    this.#want(cell, area);
    if (!isInPlace) {
      if (spill) {
        this.#free(cell);
        this.#changed.addArea(sheet, spill);
      }
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (row !== cell.row || column !== cell.column) sheet.spilled.set(row, column, cell);
        }
      }
    }
    cell.spill = area;
    cell.spilled = shown;
    cell.value = at(shown, 0, 0);
    sheet.forgetEnd();
    this.#changed.addArea(sheet, area);
    if (isInPlace) return;
    if (spill) this.#later.push({ sheet, area: spill, cell });
    this.#later.push({ sheet, area, cell });
  }

  /** The cells before the formula itself hear nothing: its own place is marked when it is. */
  #free(cell: FormulaCell): void {
    const { sheet, spill } = cell;
    if (!spill) return;
    for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        if (sheet.spilled.get(row, column) === cell) sheet.spilled.delete(row, column);
      }
    }
    cell.spill = undefined;
    cell.spilled = undefined;
    sheet.forgetEnd();
  }

  #want(cell: FormulaCell, area: Area | undefined): void {
    const { sheet, wanted } = cell;
    if (wanted) sheet.wanted.remove(wanted);
    cell.wanted = area && { area, cell };
    if (cell.wanted) {
      sheet.wanted.add(cell.wanted);
      sheet.spilling.add(cell);
    } else sheet.spilling.delete(cell);
  }

  /** Of two that want the same cells the first on the sheet has them. */
  #isBlocked(cell: FormulaCell, area: Area): boolean {
    const { sheet } = cell;
    const { merges, tables } = sheet.sheet;
    if (merges.some((merge) => doMeet(merge, area))) return true;
    if (tables.some((table) => doMeet(table.area, area))) return true;
    const others = new Set<FormulaCell>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows.get(row);
      const spilled = sheet.spilled.rows.get(row);
      if (!cells && !spilled) continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const isOwn = row === cell.row && column === cell.column;
        const there = isOwn ? undefined : cells?.get(column);
        if (there && (there.constant !== null || there.formula !== undefined)) return true;
        const owner = spilled?.get(column);
        if (owner && owner !== cell) others.add(owner);
      }
    }
    const isFirst = [...others].every((other) => !other.array && isBefore(cell, other));
    if (!isFirst) return true;
    for (const other of others) {
      const { spill } = other;
      this.#free(other);
      if (spill) this.#changed.addArea(sheet, spill);
      this.#evicted.push(other);
      if (spill) this.#later.push({ sheet, area: spill, cell });
    }
    return false;
  }
}

/** What a cell shows of a result: nothing is 0, as in every formula. */
export function shownValue(value: CellValue): CellValue {
  if (value === null) return 0;
  return Object.is(value, -0) ? 0 : value;
}

function isBefore(one: FormulaCell, other: FormulaCell): boolean {
  return one.row === other.row ? one.column < other.column : one.row < other.row;
}

/** A formula whose spill would cover what it reads is a circle. */
function readsFrom(cell: FormulaCell, area: Area): boolean {
  return cell.precedents.some((precedent) => {
    if (precedent.kind === "range") {
      const { range } = precedent;
      return range.sheet === cell.sheet && intersection(range.area, area) !== undefined;
    }
    const { sheet, row, column } = precedent;
    const isItself = row === cell.row && column === cell.column;
    return sheet === cell.sheet && !isItself && doMeet({ row, column, rows: 1, columns: 1 }, area);
  });
}

function filled(result: Plain, { rows, columns }: Area): Matrix {
  return matrixOf(rows, columns, (row, column) => pick(result, row, column));
}

function areSame(one: Matrix, other: Matrix): boolean {
  return one.every((row, r) => row.every((value, c) => isSameValue(value, at(other, r, c))));
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isError(one)) {
    return isError(other) && one.error === other.error && one.message === other.message;
  }
  return Object.is(one, other);
}
