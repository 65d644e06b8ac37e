import { createCalculation } from "../../calculation/calculation";
import { ENGLISH, type Culture } from "../../culture/culture";
import { addressOf, areaOf } from "../../model/area";
import type { Calculator, ExternalFunctions } from "../../model/calculator";
import { Draft } from "../../model/draft";
import { emptySheet, emptyWorkbook } from "../../model/empty";
import type { Cell, WorkbookState } from "../../model/state";
import { DEFAULT_STYLE } from "../../model/style";
import { isError, type CellValue, type Constant } from "../../model/values";

/** What is entered into a cell: a formula with its "=", a constant, or null to empty it. */
export type Entered = Constant | null;

type Options = {
  readonly culture?: Culture;
  readonly functions?: ExternalFunctions;
  readonly today?: () => Date;
  readonly sheets?: readonly string[];
};

/** A workbook of a few cells, and its calculation, spoken to by addresses such as "A1" or "Sheet2!B3". */
export class Book {
  readonly calculator: Calculator;
  state: WorkbookState;

  constructor({ culture = ENGLISH, functions, today, sheets = ["Sheet1"] }: Options = {}) {
    this.calculator = createCalculation({
      culture,
      ...(functions && { functions }),
      ...(today && { today }),
    });
    this.state = emptyWorkbook(sheets.map((name) => emptySheet(name, name)));
    this.calculator.update(this.state);
  }

  /** Enters into several cells at once. */
  set(cells: Readonly<Record<string, Entered>>): this {
    return this.change((draft) => {
      for (const [address, entered] of Object.entries(cells)) {
        const { sheetId, row, column } = placeOf(address);
        draft.setCell(sheetId, row, column, cellOf(entered));
      }
    });
  }

  /** Enters rows of cells from an address on. */
  fill(address: string, rows: readonly (readonly Entered[])[]): this {
    const { sheetId, row, column } = placeOf(address);
    return this.change((draft) => {
      rows.forEach((cells, r) => {
        cells.forEach((entered, c) => draft.setCell(sheetId, row + r, column + c, cellOf(entered)));
      });
    });
  }

  change(action: (draft: Draft) => void): this {
    const draft = new Draft(this.state);
    action(draft);
    return this.become(draft.state);
  }

  become(state: WorkbookState): this {
    this.state = state;
    this.calculator.update(state);
    return this;
  }

  /** The value of a cell; an error as its code. */
  value(address: string): string | number | boolean | null {
    const { sheetId, row, column } = placeOf(address);
    return shown(this.calculator.value(sheetId, row, column));
  }

  values(address: string): readonly (readonly (string | number | boolean | null)[])[] {
    const { sheetId, row, column, rows, columns } = placeOf(address);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        shown(this.calculator.value(sheetId, row + r, column + c)),
      ),
    );
  }

  /** The address over which the formula of a cell spills. */
  spill(address: string): string | undefined {
    const { sheetId, row, column } = placeOf(address);
    const area = this.calculator.spillArea(sheetId, row, column);
    return area && addressOf(area);
  }

  /** What a formula evaluates to in a cell far from all others. */
  evaluate(formula: string, address = "Z99"): unknown {
    const { sheetId, row, column } = placeOf(address);
    const result = this.calculator.evaluate(formula, { sheetId, row, column });
    return isRows(result) ? result.map((cells) => cells.map(shown)) : shown(result);
  }
}

export function cellOf(entered: Entered): Cell | undefined {
  if (entered === null) return undefined;
  return typeof entered === "string" && entered.startsWith("=")
    ? { constant: null, formula: entered, style: DEFAULT_STYLE }
    : { constant: entered, style: DEFAULT_STYLE };
}

function isRows(
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

function shown(value: CellValue): string | number | boolean | null {
  return isError(value) ? value.error : value;
}

function placeOf(address: string) {
  const [first = "", second] = address.split("!");
  const [sheetId, cells] = second === undefined ? ["Sheet1", first] : [first, second];
  return { sheetId, ...areaOf(cells) };
}
