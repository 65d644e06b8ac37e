import { tablesOnSheet, typedPricesOf, type CheckedPrice } from "../../../productTables";
import type { TypedPriceChecker } from "../../../productTables";
import { areaAddress, type Position } from "../../connection/addresses";
import type { ScannedSheet } from "../../formulas/scanSheets";
import { isFormula } from "../../formulas/seenCells";
import type { CellValue } from "../../ports/port";
import type { CellProblem, FormulaProblem } from "../../ports/tools/workbookCheckPort";
import { errorText } from "../../formulas/calls/argumentValues";
import { callError } from "./callErrors";
import { formulaProblem, valuesOf, type FormulaContext } from "./checkFormula";
import { fluxCalls } from "../../formulas/calls/fluxCalls";

/** A formula of ours or a typed price, by its position in the sheet. */
export type CheckedCell = Position & {
  readonly kind: "formula" | "price";
  readonly problem: CellProblem | undefined;
};

/** So many rows are checked before somebody else may have the machine. */
const ROWS_AT_ONCE = 500;

/** Of the time that a sheet takes; the rest is for tables. */
const SHARE_OF_FORMULAS = 0.5;

/**
 * Checks a sheet some rows at a time, and gives the share of it that is done.
 *
 * @param found gets what was looked at, in no order
 */
export function* checkSheet(
  sheet: ScannedSheet,
  context: FormulaContext,
  checker: TypedPriceChecker,
  found: CheckedCell[],
): Generator<number> {
  const rows = sheet.formulas.length;
  for (let row = 0; row < rows; row += 1) {
    found.push(...formulasInRow(sheet, row, context));
    if (row % ROWS_AT_ONCE === 0) yield (row / rows) * SHARE_OF_FORMULAS;
  }
  const isTyped = (row: number, column: number) =>
    sheet.formulas[row]?.[column] === sheet.values[row]?.[column];
  const cells = sheet.values as readonly (readonly CellValue[])[];
  for (const table of tablesOnSheet(cells, checker.newest)) {
    const pricesOf = typedPricesOf(table, checker, isTyped);
    for (const index of table.cells.keys()) {
      found.push(...pricesOf(index).map((price) => checkedPrice(sheet, price)));
      if (index % ROWS_AT_ONCE > 0) continue;
      yield SHARE_OF_FORMULAS + ((table.row + index) / rows) * (1 - SHARE_OF_FORMULAS);
    }
  }
}

function formulasInRow(
  sheet: ScannedSheet,
  row: number,
  context: FormulaContext,
): readonly CheckedCell[] {
  const found: CheckedCell[] = [];
  for (const [column, entered] of (sheet.formulas[row] ?? []).entries()) {
    const value = sheet.values[row]?.[column];
    const formula = String(entered);
    if (!isFormula({ formula: entered, value }) || !context.forms.isOurs(formula)) continue;
    const problem = formulaProblem({ formula, value, sheet: sheet.name }, context);
    const at = { row: sheet.row + row, column: sheet.column + column };
    const asShown = problem && withShownError(problem, sheet.texts[row]?.[column]);
    found.push({ ...at, kind: "formula", problem: asShown && { ...asShown, formula } });
    found.push(...spilledErrors(sheet, { row, column }, formula, context));
  }
  return found;
}

/** An error by the name that the user sees; a column that is too narrow shows ### in its place. */
function withShownError(problem: FormulaProblem, text = ""): FormulaProblem {
  const isReadable = text !== "" && !/^#+$/.test(text);
  return problem.kind === "formulaError" && isReadable ? { ...problem, value: text } : problem;
}

/** Errors that a formula for several prices shows below its own cell. */
function spilledErrors(
  sheet: ScannedSheet,
  { row, column }: Position,
  formula: string,
  { namespace, read }: FormulaContext,
): readonly CheckedCell[] {
  const [call] = fluxCalls(formula, namespace);
  const values = call?.isWhole && call.name === "PRICES" && valuesOf(call, sheet.name, read);
  if (!call || !values) return [];
  const rows = Math.max(...values.map(({ length }) => length));
  return Array.from({ length: rows - 1 }, (_, index) => index + 1).flatMap((below) => {
    const value = errorText(sheet.values[row + below]?.[column]);
    if (value === undefined) return [];
    const error = callError(call.name, values, below);
    const at = { row: sheet.row + row + below, column: sheet.column + column };
    return [{ ...at, kind: "formula", problem: { kind: "formulaError", value, error, formula } }];
  });
}

function checkedPrice(sheet: ScannedSheet, price: CheckedPrice): CheckedCell {
  const at = { row: sheet.row + price.row, column: sheet.column + price.column };
  return { ...at, kind: "price", problem: priceProblem(price) };
}

function priceProblem(price: CheckedPrice): CellProblem | undefined {
  if (price.status === "right") return undefined;
  const { product } = price;
  if (price.status === "notPriced") return { kind: "line", product, error: price.error };
  const { content, found, expected, reason } = price;
  const [term, users] = [String(price.term ?? ""), String(price.users ?? "")];
  return { kind: "price", product, term, users, found, expected, reason, content };
}

export function addressAt({ row, column }: Position): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}
