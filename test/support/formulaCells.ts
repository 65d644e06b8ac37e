import {
  addressOf,
  addSheet,
  type CellValue,
  type Culture,
  enterText,
  enterValues,
  isError,
  type Profile,
} from "../../workbench";
import { type AddinFiles, type Headless, startHeadless } from "../../workbench/headless";

/** A call as a formula has it: null is a blank cell, a matrix a range, a text or number stands in the formula. */
export type FormulaCall = readonly [id: string, ...given: unknown[]];

/** What the calling cell shows, or the cells over which it spills. */
export type CellResult =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string | undefined };

/** An Excel with the add-in, into whose cells formulas are typed. */
export type FormulaCells = {
  readonly excel: Headless;
  /** Types a formula for each call, all at once, and waits for what the cells show. */
  readonly calculate: (calls: readonly FormulaCall[]) => Promise<readonly CellResult[]>;
  readonly close: () => void;
};

/** Room for what a formula spills. */
const ROWS_APART = 100;
const ARGUMENTS_SHEET = "Werte";

export async function startFormulaCells(
  language: "de-DE" | "en-US",
  addin: AddinFiles,
  profile?: Profile,
): Promise<FormulaCells> {
  const excel = await startHeadless({ language, addin, ...(profile && { profile }) });
  const { workbook, functions } = excel.host;
  const { culture } = workbook;
  const formulaSheet = workbook.activeSheet.id;
  const argumentSheet = workbook.change("person", (draft) =>
    addSheet(workbook, draft, ARGUMENTS_SHEET),
  );
  let nextRow = 0;
  let nextArgumentRow = 0;

  /** Puts values into cells and gives their address. */
  function rangeOf(matrix: readonly (readonly unknown[])[]): string {
    const area = {
      row: nextArgumentRow,
      column: 0,
      rows: matrix.length,
      columns: matrix[0]?.length ?? 1,
    };
    nextArgumentRow += matrix.length + 1;
    workbook.change("person", (draft) => {
      enterValues(draft, culture, argumentSheet, area, matrix);
    });
    return `${ARGUMENTS_SHEET}!${addressOf(area)}`;
  }

  function argumentText(given: unknown): string {
    if (Array.isArray(given)) return rangeOf(given as readonly (readonly unknown[])[]);
    return given === null ? rangeOf([[null]]) : literal(given, culture);
  }

  function shownAt(row: number): CellResult {
    const spilled = workbook.calculator.spillArea(formulaSheet, row, 0);
    const value = workbook.value(formulaSheet, row, 0);
    if (!spilled) {
      return isError(value) ? { error: value.error, message: value.message } : { value };
    }
    const { rows, columns } = spilled;
    return {
      value: Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c): CellValue =>
          workbook.value(formulaSheet, row + r, c),
        ),
      ),
    };
  }

  return {
    excel,
    async calculate(calls) {
      const rows = calls.map(([id, ...given]) => {
        const row = nextRow;
        nextRow += ROWS_APART;
        const list = given.map(argumentText).join(culture.listSeparator);
        workbook.change("person", (draft) => {
          enterText(draft, culture, formulaSheet, { row, column: 0 }, `=FLUX.${id}(${list})`);
        });
        return row;
      });
      while (workbook.calculator.isPending() || functions.counters().waiting > 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return rows.map(shownAt);
    },
    close: excel.close,
  };
}

/** How a value stands in a formula that a person types. */
function literal(given: unknown, culture: Culture): string {
  if (typeof given === "number") return String(given).replace(".", culture.decimalSeparator);
  if (typeof given === "boolean") return given ? culture.trueText : culture.falseText;
  if (given === undefined) return "";
  if (typeof given !== "string") throw new Error("That does not stand in a formula.");
  return `"${given.replaceAll('"', '""')}"`;
}
