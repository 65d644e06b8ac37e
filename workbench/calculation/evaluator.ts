import { doMeet } from "./rangeIndex";
import { Environment, type Book } from "./environment";
import { NUMBER_ERROR, VALUE_ERROR, BUSY_ERROR } from "./errors";
import { plain } from "./dereference";
import type { FormulaCell, RangeListeners } from "./sheetCells";
import type { Spilling } from "./spilling";
import type { Plain } from "./value";
import type { CellValue } from "../model/values";

/** Formulas within formulas that are calculated while they are read; each takes room on the stack. */
const MOST_NESTED = 60;

/** Says that a formula must be calculated before the one that reads it, because the stack would not hold both. */
class TooDeep extends Error {
  constructor(readonly cell: FormulaCell) {
    super();
  }
}

/**
 * Calculates formulas, those first that they read. Circles are found as Tarjan finds strongly connected components;
 * all cells of a circle are 0, wherever the calculation entered it.
 */
export class Evaluator {
  readonly #book: Book;
  readonly #spilling: Spilling;
  readonly #open: FormulaCell[] = [];
  #current: FormulaCell | undefined;
  #order = 0;
  #nested = 0;

  constructor(book: Book, spilling: Spilling) {
    this.#book = book;
    this.#spilling = spilling;
  }

  /** What a cell shows, for a formula that reads it. */
  valueOf(cell: FormulaCell): CellValue {
    if (cell.state === "clean") return cell.value;
    this.bringUpToDate(cell);
    return cell.value;
  }

  /** Calculates a cell that a formula reads, unless that is known already. */
  bringUpToDate(cell: FormulaCell): void {
    if (cell.state === "clean") return;
    const reader = this.#current;
    if (cell.state === "dirty") {
      if (!reader) {
        this.settle(cell);
        return;
      }
      if (this.#nested >= MOST_NESTED) throw new TooDeep(cell);
      this.#calculate(cell);
    }
    // What it is worth so far is nothing.
    if (this.#isOpen(cell)) {
      if (reader) reader.lowest = Math.min(reader.lowest, cell.lowest, cell.order);
      if (cell === reader) cell.isCircular = true;
    }
  }

  /** Calculates a formula after those that it reads, without nesting them. */
  settle(root: FormulaCell): void {
    const stack = [root];
    const waiting = new Set<FormulaCell>();
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (cell.state !== "dirty" || cell.isRemoved) {
        stack.pop();
        continue;
      }
      if (!cell.isExpanded) {
        cell.isExpanded = true;
        const { length } = stack;
        this.#expand(cell, stack);
        if (stack.length > length) continue;
      }
      try {
        this.#calculate(cell);
        stack.pop();
        waiting.delete(cell);
      } catch (thrown) {
        if (!(thrown instanceof TooDeep)) throw thrown;
        this.#giveUp();
        waiting.add(cell);
        // What waits for this cell, directly or not, and is read by it is a circle; all else only comes first.
        if (waiting.has(thrown.cell)) this.#finish(thrown.cell, 0);
        else stack.push(thrown.cell);
      }
    }
  }

  /** It has read itself. */
  #isCircle(cell: FormulaCell): boolean {
    return cell.isCircular;
  }

  #isOpen(cell: FormulaCell): boolean {
    return cell.state === "open" || cell.state === "calculating";
  }

  #expand(cell: FormulaCell, stack: FormulaCell[]): void {
    for (const precedent of cell.precedents) {
      if (precedent.kind === "range") {
        this.#expandRange(precedent.range, stack);
        continue;
      }
      const { sheet, row, column } = precedent;
      const found = sheet.formulas.get(row, column) ?? sheet.spilled.get(row, column);
      if (found?.state === "dirty" && !found.isExpanded) stack.push(found);
    }
  }

  #expandRange(range: RangeListeners, stack: FormulaCell[]): void {
    if (range.isSettled) return;
    const { sheet, area } = range;
    const { length } = stack;
    const endColumn = area.column + area.columns;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (area.rows > sheet.formulas.rows.size) break;
      const cells = sheet.formulas.rows.get(row);
      if (cells) collect(cells, area.column, endColumn, stack);
    }
    if (area.rows > sheet.formulas.rows.size) {
      for (const [row, cells] of sheet.formulas.rows) {
        if (row >= area.row && row < area.row + area.rows) {
          collect(cells, area.column, endColumn, stack);
        }
      }
    }
    for (const cell of sheet.spilling) {
      const meets = cell.spill && doMeet(cell.spill, area);
      if (meets && cell.state === "dirty" && !cell.isExpanded) stack.push(cell);
    }
    if (stack.length === length) range.isSettled = true;
  }

  #calculate(cell: FormulaCell): void {
    const outer = this.#current;
    this.#order += 1;
    cell.order = this.#order;
    cell.lowest = this.#order;
    cell.isExpanded = false;
    cell.isCircular = false;
    cell.isPending = false;
    cell.state = "calculating";
    for (const precedent of cell.precedents) {
      if (precedent.kind === "range") precedent.range.isMarked = false;
    }
    this.#open.push(cell);
    this.#current = cell;
    this.#nested += 1;
    let result: Plain;
    try {
      result = this.#takeSaved(cell) ?? this.#evaluated(cell);
    } finally {
      this.#nested -= 1;
      this.#current = outer;
    }
    if (outer) outer.lowest = Math.min(outer.lowest, cell.lowest);
    if (cell.lowest < cell.order) {
      cell.state = "open";
      return;
    }
    if (this.#open.at(-1) === cell) {
      this.#open.pop();
      this.#finish(cell, this.#isCircle(cell) ? 0 : result);
      return;
    }
    for (const member of this.#open.splice(this.#open.indexOf(cell))) this.#finish(member, 0);
  }

  #finish(cell: FormulaCell, result: Plain): void {
    cell.state = "clean";
    this.#spilling.put(cell, cell.isPending ? BUSY_ERROR : result);
    cell.isKnown = true;
  }

  #takeSaved(cell: FormulaCell): Plain | undefined {
    const { saved } = cell;
    cell.saved = undefined;
    return saved ?? (cell.callsUnknown ? cell.cell.savedValue : undefined);
  }

  #evaluated(cell: FormulaCell): Plain {
    return cell.callsAddin ? this.#betweenCalls(cell) : this.#evaluate(cell);
  }

  #betweenCalls(cell: FormulaCell): Plain {
    const at = { sheetId: cell.sheet.sheet.id, row: cell.row, column: cell.column };
    const { functions } = this.#book;
    attempt(() => functions?.startCell(at));
    try {
      return this.#evaluate(cell);
    } finally {
      attempt(() => functions?.endCell(at));
    }
  }

  #evaluate(cell: FormulaCell): Plain {
    const environment = new Environment(this.#book, cell.sheet, cell.row, cell.column, cell);
    try {
      const value = cell.compiled.evaluate(environment);
      return typeof value === "number" ? value : plain(value, environment);
    } catch (thrown) {
      if (thrown instanceof TooDeep) throw thrown;
      return thrown instanceof RangeError ? NUMBER_ERROR : VALUE_ERROR;
    }
  }

  /** Nothing that was begun counts. */
  #giveUp(): void {
    for (const cell of this.#open) cell.state = "dirty";
    this.#open.length = 0;
  }
}

/** What an add-in's bridge throws never stops the calculation. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}

function collect(
  cells: ReadonlyMap<number, FormulaCell>,
  column: number,
  end: number,
  stack: FormulaCell[],
): void {
  for (const [place, cell] of cells) {
    if (place < column || place >= end) continue;
    if (cell.state === "dirty" && !cell.isExpanded) stack.push(cell);
  }
}
