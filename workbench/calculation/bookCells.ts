import type { Culture } from "../culture/culture";
import type { Area } from "../model/area";
import type { ExternalFunctions } from "../model/calculator";
import type { DefinedName, Id, Table, WorkbookState } from "../model/state";
import type { CellValue } from "../model/values";
import { compileFormula } from "./compile";
import type { Book, CompiledFormula, FoundTable } from "./environment";
import { formulaKey } from "./formulaKey";
import { KeyIndex } from "./keyIndex";
import { SheetCells, type FormulaCell } from "./sheetCells";
import { at, Reference, type Matrix, type SheetArea, type SheetPlace } from "./value";

/** Areas with more cells are read only as far as the sheets are filled. */
const LARGE = 10_000;
const MOST_FORMULAS = 20_000;

type Options = {
  readonly culture: Culture;
  readonly functions: ExternalFunctions | undefined;
  readonly now: () => Date;
};

/** The cells, names and tables of a workbook, for formulas to read. */
export class BookCells implements Book {
  readonly culture: Culture;
  readonly functions: ExternalFunctions | undefined;
  readonly now: () => Date;
  sheets: readonly SheetCells[] = [];
  /** Brings a formula's cell up to date before it is read. */
  bringUpToDate: (cell: FormulaCell) => void = () => undefined;
  #byId = new Map<Id, SheetCells>();
  #byName = new Map<string, SheetCells>();
  #names = new Map<string, DefinedName>();
  #sheetNames = new Map<SheetPlace, Map<string, DefinedName>>();
  #tables = new Map<string, FoundTable>();
  #formulas = new Map<string, CompiledFormula>();
  readonly #compiledNames = new WeakMap<DefinedName, CompiledFormula>();

  constructor({ culture, functions, now }: Options) {
    this.culture = culture;
    this.functions = functions;
    this.now = now;
  }

  /** Takes over the sheets, names and tables of a state; gives the sheets that are gone. */
  become(state: WorkbookState): readonly SheetCells[] {
    const before = this.#byId;
    this.sheets = state.sheets.map((sheet) => before.get(sheet.id) ?? new SheetCells(sheet));
    this.sheets.forEach((cells, place) => {
      const sheet = state.sheets[place];
      if (sheet && cells.sheet !== sheet) cells.become(sheet);
    });
    this.#byId = new Map(this.sheets.map((cells) => [cells.sheet.id, cells]));
    this.#byName = new Map(
      this.sheets.flatMap((cells) => {
        const { name } = cells.sheet;
        return [
          [name, cells],
          [name.toLowerCase(), cells],
        ];
      }),
    );
    this.#names = namesOf(state.names);
    this.#sheetNames = new Map(this.sheets.map((cells) => [cells, namesOf(cells.sheet.names)]));
    this.#tables = new Map(this.sheets.flatMap((sheet) => tablesOf(sheet)));
    return [...before.values()].filter(({ sheet }) => !this.#byId.has(sheet.id));
  }

  sheetOf(id: Id): SheetCells | undefined {
    return this.#byId.get(id);
  }

  readonly sheetNamed = (name: string): SheetCells | undefined =>
    this.#byName.get(name) ?? this.#byName.get(name.toLowerCase());

  readonly nameIn = (name: string, sheet: SheetPlace): DefinedName | undefined => {
    const key = name.toLowerCase();
    return this.#sheetNames.get(sheet)?.get(key) ?? this.#names.get(key);
  };

  readonly tableNamed = (name: string): FoundTable | undefined =>
    this.#tables.get(name.toLowerCase());

  /** The relative references of a name count from the cell that uses it. */
  readonly compiledName = (name: DefinedName): CompiledFormula => {
    const known = this.#compiledNames.get(name);
    if (known) return known;
    const compiled = compileFormula(name.formula, 0, 0);
    this.#compiledNames.set(name, compiled);
    return compiled;
  };

  readonly compiled = (formula: string, row: number, column: number): CompiledFormula => {
    const key = formulaKey(formula, row, column);
    const known = this.#formulas.get(key);
    if (known) return known;
    const compiled = compileFormula(formula, row, column);
    if (this.#formulas.size >= MOST_FORMULAS) this.#formulas = new Map();
    this.#formulas.set(key, compiled);
    return compiled;
  };

  readonly read = (place: SheetPlace, row: number, column: number): CellValue => {
    const sheet = cellsOf(place);
    const cell = sheet.rows.get(row)?.get(column);
    if (cell !== undefined) {
      if (cell.formula === undefined) {
        if (cell.constant !== null) return cell.constant;
      } else {
        const formula = sheet.formulas.get(row, column);
        if (formula) {
          if (formula.state !== "clean") this.bringUpToDate(formula);
          return formula.value;
        }
      }
    }
    return sheet.spilled.size === 0 ? null : this.#readSpilled(sheet, row, column);
  };

  readonly readArea = (area: SheetArea): Matrix => {
    const { row, column, rows, columns } = this.#filledPart(area.area);
    const sheet = cellsOf(area.sheet);
    const matrix: CellValue[][] = [];
    for (let r = row; r < row + rows; r += 1) {
      const values: CellValue[] = [];
      for (let c = column; c < column + columns; c += 1) values.push(this.read(sheet, r, c));
      matrix.push(values);
    }
    return matrix;
  };

  readonly visit = (area: SheetArea, callback: (value: CellValue) => void): void => {
    const sheet = cellsOf(area.sheet);
    const { row, column, rows, columns } = this.#filledPart(area.area);
    for (let r = row; r < row + rows; r += 1) {
      if (!sheet.rows.has(r) && !sheet.spilled.rows.has(r)) continue;
      for (let c = column; c < column + columns; c += 1) {
        const value = this.read(sheet, r, c);
        if (value !== null) callback(value);
      }
    }
  };

  readonly keyIndex = (whole: SheetArea, line: Area): KeyIndex | undefined => {
    const range = cellsOf(whole.sheet).knownRange(whole.area);
    if (!range) return undefined;
    const key = line.columns === 1 ? line.column : -1 - line.row;
    const known = range.keys.get(key);
    if (known) return known;
    const values = this.readArea({ sheet: whole.sheet, area: line });
    const index = new KeyIndex(values.flat());
    range.keys.set(key, index);
    return index;
  };

  readonly spillOf = (place: SheetPlace, row: number, column: number): Reference | undefined => {
    const sheet = cellsOf(place);
    const formula = sheet.formulas.get(row, column);
    if (!formula) return undefined;
    this.bringUpToDate(formula);
    return new Reference(sheet, formula.spill ?? { row, column, rows: 1, columns: 1 });
  };

  #readSpilled(sheet: SheetCells, row: number, column: number): CellValue {
    const owner = sheet.spilled.get(row, column);
    if (!owner) return null;
    if (owner.state === "clean") return spilledValue(owner, row, column);
    this.bringUpToDate(owner);
    const now = sheet.spilled.get(row, column);
    return now ? spilledValue(now, row, column) : null;
  }

  #filledPart(area: Area): Area {
    const { row, column, rows, columns } = area;
    if (rows * columns <= LARGE) return area;
    const ends = this.sheets.map((sheet) => sheet.end());
    const endRow = Math.max(row + 1, ...ends.map((end) => end.rows));
    const endColumn = Math.max(column + 1, ...ends.map((end) => end.columns));
    return {
      row,
      column,
      rows: Math.min(rows, endRow - row),
      columns: Math.min(columns, endColumn - column),
    };
  }
}

/** The value in a cell over which a formula spills. */
export function spilledValue(owner: FormulaCell, row: number, column: number): CellValue {
  const { spill, spilled } = owner;
  return spill && spilled ? at(spilled, row - spill.row, column - spill.column) : null;
}

function cellsOf(place: SheetPlace): SheetCells {
  if (place instanceof SheetCells) return place;
  throw new Error("A reference leads to a sheet of another workbook.");
}

function namesOf(names: readonly DefinedName[]): Map<string, DefinedName> {
  return new Map(names.map((name) => [name.name.toLowerCase(), name]));
}

function tablesOf(sheet: SheetCells): [string, { sheet: SheetCells; table: Table }][] {
  return sheet.sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }]);
}
