import type { Culture } from "../culture/culture";
import type { Area } from "../model/area";
import { bounding } from "../model/area";
import type {
  Calculator,
  CellPosition,
  ExternalFunctions,
  Recalculated,
  SavedValues,
} from "../model/calculator";
import { placeOf } from "../model/calculator";
import type { Cell, Id, WorkbookState } from "../model/state";
import type { CellValue, FormulaResult } from "../model/values";
import { BookCells, spilledValue } from "./bookCells";
import { ChangedAreas } from "./changedAreas";
import { connect, disconnect } from "./dependencies";
import { plain } from "./dereference";
import { forEachDifference, hasSameNames } from "./differences";
import { Environment } from "./environment";
import { REFERENCE_ERROR, VALUE_ERROR } from "./errors";
import { attempt, Evaluator } from "./evaluator";
import { Invalidation } from "./invalidation";
import { FormulaCell, type SheetCells } from "./sheetCells";
import { shownValue, Spilling } from "./spilling";
import { at, isMatrix } from "./value";

type Options = {
  readonly culture: Culture;
  readonly functions?: ExternalFunctions;
  /** The clock of NOW and TODAY. */
  readonly today?: () => Date;
};

type Listener = (changed: readonly Recalculated[]) => void;

/** Formulas that make each other wait again and again are left after so many rounds. */
const MOST_ROUNDS = 100;
const MOST_VOLATILE_ROUNDS = 5;

/** Calculates a workbook as Excel does, always at once and only what has changed. */
export function createCalculation(options: Options): Calculator {
  const calculation = new Calculation(options);
  return {
    update: (state, saved) => calculation.update(state, saved),
    recalculate: (kind) => calculation.recalculate(kind),
    value: (sheetId, row, column) => calculation.value(sheetId, row, column),
    spillArea: (sheetId, row, column) => calculation.spillArea(sheetId, row, column),
    spilledArea: (sheetId) => calculation.spilledArea(sheetId),
    evaluate: (formula, at) => calculation.evaluate(formula, at),
    isPending: () => calculation.isPending(),
    onCalculated: (listener) => calculation.onCalculated(listener),
  };
}

class Calculation {
  readonly #book: BookCells;
  readonly #changed = new ChangedAreas();
  readonly #invalidation = new Invalidation();
  readonly #spilling = new Spilling(this.#invalidation, this.#changed);
  readonly #evaluator: Evaluator;
  readonly #functions: ExternalFunctions | undefined;
  readonly #volatile = new Set<FormulaCell>();
  readonly #listeners = new Set<Listener>();
  /** Cells whose custom functions answered while something was calculated. */
  #answered: CellPosition[] = [];
  #isCalculating = false;
  #state: WorkbookState | undefined;

  constructor({ culture, functions, today }: Options) {
    this.#book = new BookCells({ culture, functions, now: today ?? (() => new Date()) });
    this.#functions = functions;
    this.#evaluator = new Evaluator(this.#book, this.#spilling);
    this.#book.bringUpToDate = (cell) => this.#evaluator.bringUpToDate(cell);
    functions?.onAnswered((cells) => this.#answer(cells));
    functions?.onFunctionsChanged(() => {
      this.#rebind();
      this.recalculate("Full");
    });
  }

  update(state: WorkbookState, saved?: SavedValues): void {
    const before = this.#state;
    if (before === state) return;
    this.#state = state;
    const rowsBefore = new Map(this.#book.sheets.map((sheet) => [sheet, sheet.rows]));
    const sheetsBefore = new Map(this.#book.sheets.map((sheet) => [sheet, sheet.sheet]));
    for (const sheet of this.#book.become(state)) this.#removeSheet(sheet);
    let isChanged = !before || !hasSameNames(before, state);
    const areNamesSame = before && hasSameNames(before, state);
    for (const sheet of this.#book.sheets) {
      const old = rowsBefore.get(sheet) ?? new Map<number, never>();
      forEachDifference(old, sheet.rows, (row, column, cell) => {
        isChanged = true;
        this.#enter(sheet, row, column, cell, saved);
      });
      const { merges, tables } = sheetsBefore.get(sheet) ?? sheet.sheet;
      if (merges === sheet.sheet.merges && tables === sheet.sheet.tables) continue;
      for (const cell of sheet.spilling) this.#invalidation.markFormula(cell);
      isChanged = isChanged || sheet.spilling.size > 0;
    }
    if (!areNamesSame) this.#rebind();
    if (isChanged) this.#calculate();
  }

  recalculate(kind: "Recalculate" | "Full"): void {
    if (kind === "Full") {
      this.#functions?.clearMemo?.();
      for (const sheet of this.#book.sheets) {
        sheet.forgetRanges();
        for (const cell of sheet.formulas) this.#invalidation.markFormula(cell);
      }
    }
    this.#calculate();
  }

  value(sheetId: Id, row: number, column: number): CellValue {
    const sheet = this.#book.sheetOf(sheetId);
    if (!sheet) return null;
    const cell = sheet.rows.get(row)?.get(column);
    if (cell && cell.constant !== null) return cell.constant;
    const formula = cell?.formula === undefined ? undefined : sheet.formulas.get(row, column);
    if (formula) return formula.value;
    const owner = sheet.spilled.get(row, column);
    return owner ? spilledValue(owner, row, column) : null;
  }

  spillArea(sheetId: Id, row: number, column: number): Area | undefined {
    const sheet = this.#book.sheetOf(sheetId);
    const owner = sheet?.formulas.get(row, column) ?? sheet?.spilled.get(row, column);
    return owner?.array ? undefined : owner?.spill;
  }

  spilledArea(sheetId: Id): Area | undefined {
    let area: Area | undefined;
    for (const { spill } of this.#book.sheetOf(sheetId)?.spilling ?? []) {
      if (spill) area = area ? bounding(area, spill) : spill;
    }
    return area;
  }

  evaluate(formula: string, { sheetId, row, column }: CellPosition): FormulaResult {
    const sheet = this.#book.sheetOf(sheetId);
    if (!sheet) return REFERENCE_ERROR;
    const compiled = this.#book.compiled(formula, row, column);
    const environment = new Environment(this.#book, sheet, row, column, undefined);
    try {
      const result = plain(compiled.evaluate(environment), environment);
      if (!isMatrix(result)) return shownValue(result);
      if (result.length === 1 && result[0]?.length === 1) return shownValue(at(result, 0, 0));
      return result.map((values) => values.map(shownValue));
    } catch {
      return VALUE_ERROR;
    }
  }

  isPending(): boolean {
    return this.#book.sheets.some((sheet) => {
      for (const cell of sheet.addinCells) if (cell.isPending) return true;
      return false;
    });
  }

  onCalculated(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #enter(
    sheet: SheetCells,
    row: number,
    column: number,
    cell: Cell | undefined,
    saved: SavedValues | undefined,
  ): void {
    const old = sheet.formulas.get(row, column);
    if (old) this.#remove(old);
    const isPartOfArray =
      cell?.array !== undefined && (cell.array.row !== row || cell.array.column !== column);
    if (cell?.formula !== undefined && !isPartOfArray) {
      const compiled = this.#book.compiled(cell.formula, row, column);
      const formula = new FormulaCell(sheet, row, column, cell, compiled);
      sheet.formulas.set(row, column, formula);
      this.#connect(formula);
      const at = { sheetId: sheet.sheet.id, row, column };
      if (formula.callsAddin) formula.saved = saved?.get(placeOf(at));
      this.#invalidation.add(formula);
    }
    this.#invalidation.markPlace(sheet, row, column);
  }

  #connect(cell: FormulaCell): void {
    const calledAddin = cell.callsAddin;
    connect(cell, this.#book);
    if (cell.compiled.isVolatile || cell.hasVolatileName) this.#volatile.add(cell);
    else this.#volatile.delete(cell);
    if (cell.callsAddin) cell.sheet.addinCells.add(cell);
    else if (calledAddin) this.#giveUpCalls(cell);
  }

  #remove(cell: FormulaCell): void {
    cell.isRemoved = true;
    disconnect(cell);
    this.#volatile.delete(cell);
    cell.sheet.formulas.delete(cell.row, cell.column);
    this.#spilling.release(cell);
    if (cell.callsAddin) this.#giveUpCalls(cell);
  }

  /** A cell that calls an add-in no longer ends the calls that it made. */
  #giveUpCalls(cell: FormulaCell): void {
    cell.sheet.addinCells.delete(cell);
    const at = { sheetId: cell.sheet.sheet.id, row: cell.row, column: cell.column };
    const { functions } = this.#book;
    attempt(() => functions?.startCell(at));
    attempt(() => functions?.endCell(at));
  }

  #removeSheet(sheet: SheetCells): void {
    for (const cell of [...sheet.formulas]) this.#remove(cell);
  }

  /** Names, tables or sheets are others: formulas that speak of them are bound anew. */
  #rebind(): void {
    for (const sheet of this.#book.sheets) {
      for (const cell of sheet.formulas) {
        const { names, tables, references, isVolatile } = cell.compiled;
        const speaksOfSheets = references.some((reference) => reference.sheet !== "");
        if (names.length + tables.length === 0 && !speaksOfSheets && !isVolatile) continue;
        disconnect(cell);
        this.#connect(cell);
        this.#invalidation.markFormula(cell);
      }
    }
  }

  #answer(cells: readonly CellPosition[]): void {
    this.#answered.push(...cells);
    if (!this.#isCalculating) this.#calculate();
  }

  #calculate(): void {
    if (this.#isCalculating) return;
    this.#isCalculating = true;
    try {
      this.#markVolatile();
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        this.#markAnswered();
        const haveSpillsChanged = this.#spilling.markDependents();
        // A reference that is made while a formula is calculated may lead into a spill.
        if (haveSpillsChanged && round < MOST_VOLATILE_ROUNDS) this.#markVolatile();
        const cells = this.#invalidation.take();
        if (cells.length === 0) break;
        for (const cell of cells) this.#evaluator.settle(cell);
      }
    } finally {
      this.#isCalculating = false;
    }
    const changed = this.#changed.take().filter(({ sheetId }) => this.#book.sheetOf(sheetId));
    if (changed.length > 0) for (const listener of this.#listeners) listener(changed);
  }

  #markVolatile(): void {
    for (const cell of this.#volatile) this.#invalidation.markFormula(cell);
  }

  #markAnswered(): void {
    const answered = this.#answered;
    this.#answered = [];
    for (const { sheetId, row, column } of answered) {
      const cell = this.#book.sheetOf(sheetId)?.formulas.get(row, column);
      if (!cell) continue;
      this.#invalidation.markFormula(cell);
    }
  }
}
