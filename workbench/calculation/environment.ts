import type { Culture } from "../culture/culture";
import type { Area } from "../model/area";
import type { ExternalFunctions } from "../model/calculator";
import type { DefinedName, Table } from "../model/state";
import type { CellValue } from "../model/values";
import type { KeyIndex } from "./keyIndex";
import type { WrittenReference } from "./writtenReference";
import type { Matrix, Reference, SheetArea, SheetPlace, Value } from "./value";

/** What formulas see of the workbook. */
export type Book = {
  readonly culture: Culture;
  readonly functions: ExternalFunctions | undefined;
  readonly now: () => Date;
  readonly sheets: readonly SheetPlace[];
  readonly sheetNamed: (name: string) => SheetPlace | undefined;
  readonly nameIn: (name: string, sheet: SheetPlace) => DefinedName | undefined;
  readonly tableNamed: (name: string) => FoundTable | undefined;
  readonly compiledName: (name: DefinedName) => CompiledFormula;
  readonly compiled: (formula: string, row: number, column: number) => CompiledFormula;
  /** The value of a cell, calculated first where it must be. */
  readonly read: (sheet: SheetPlace, row: number, column: number) => CellValue;
  readonly readArea: (area: SheetArea) => Matrix;
  /** Calls back for each cell that is not empty. */
  readonly visit: (area: SheetArea, callback: (value: CellValue) => void) => void;
  /** The values in one row or column of an area by what they are; undefined when it must be searched. */
  readonly keyIndex: (whole: SheetArea, line: Area) => KeyIndex | undefined;
  /** The cells over which the formula of this cell spills; undefined when it holds none. */
  readonly spillOf: (sheet: SheetPlace, row: number, column: number) => Reference | undefined;
};

export type FoundTable = { readonly sheet: SheetPlace; readonly table: Table };

export type Evaluate = (environment: Environment) => Value;

/** A formula ready to be evaluated anywhere, and what it speaks of. */
export type CompiledFormula = {
  readonly evaluate: Evaluate;
  readonly references: readonly WrittenReference[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Functions that are not built in, in capitals. */
  readonly calls: readonly string[];
  readonly isVolatile: boolean;
};

/** Where a formula is evaluated. */
export class Environment {
  constructor(
    readonly book: Book,
    readonly sheet: SheetPlace,
    readonly row: number,
    readonly column: number,
    /** To be told that a custom function has not answered yet. */
    readonly cell: { isPending: boolean } | undefined,
    readonly depth = 0,
  ) {}

  /** For what a name stands for; undefined when names are nested too deep. */
  deeper(): Environment | undefined {
    if (this.depth >= MOST_DEPTH) return undefined;
    const { book, sheet, row, column, cell, depth } = this;
    return new Environment(book, sheet, row, column, cell, depth + 1);
  }
}

/** Below what the stack of JavaScript holds. */
const MOST_DEPTH = 200;
