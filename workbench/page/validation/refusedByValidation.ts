import { readEntry } from "../../culture/entry";
import type { CellPosition } from "../../model/calculator";
import { ExcelError } from "../../model/errors";
import type { DataValidation } from "../../model/state";
import { styleAt } from "../../model/styleAt";
import { isError, type CellValue, type FormulaResult } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { formulaFor, valuesOfList } from "./listValues";
import { validationAt } from "./validationAt";

/** Of the rules wholeNumber, decimal, date, time and textLength. */
type Comparison = {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
};

/**
 * The message of the validation that forbids a text in a cell, "" when it has none of its own. Undefined when the
 * text may be entered, also where the validation only warns.
 */
export function refusedByValidation(
  workbook: Workbook,
  cell: CellPosition,
  text: string,
): string | undefined {
  const sheet = workbook.sheet(cell.sheetId);
  const validation = validationAt(sheet, cell);
  if (!validation) return undefined;
  const { message, showAlert, style = "Stop" } = validation.errorAlert;
  if (showAlert === false || style !== "Stop") return undefined;
  const value = enteredValue(workbook, cell, text);
  if (value === undefined || (value === null && validation.ignoreBlanks)) return undefined;
  if (isAllowed(workbook, cell, validation, value)) return undefined;
  return typeof message === "string" ? message : "";
}

/** What the text would be worth in the cell; undefined for a formula that is none, which is refused elsewhere. */
function enteredValue(workbook: Workbook, cell: CellPosition, text: string): CellValue | undefined {
  const { numberFormat } = styleAt(workbook.sheet(cell.sheetId), cell.row, cell.column);
  try {
    const entry = readEntry(text, workbook.culture, numberFormat);
    if (entry.kind === "empty") return null;
    if (entry.kind === "constant") return entry.constant;
    return single(workbook.calculator.evaluate(entry.formula, cell));
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
}

function isAllowed(
  workbook: Workbook,
  cell: CellPosition,
  validation: DataValidation,
  value: CellValue,
): boolean {
  const { rule } = validation;
  const [kind] = Object.keys(rule);
  if (kind === undefined) return true;
  const operand = (given: unknown) => operandOf(workbook, cell, validation, given);
  if (kind === "list") {
    const { source } = rule[kind] as { readonly source?: unknown };
    return valuesOfList(workbook, cell, validation, source).some((each) => isSame(each, value));
  }
  if (kind === "custom")
    return operand((rule[kind] as { readonly formula?: unknown }).formula) === true;
  const measured = kind === "textLength" ? lengthOf(value) : value;
  const isWhole = kind !== "wholeNumber" || Number.isInteger(measured);
  if (typeof measured !== "number" || !isWhole) return false;
  const { formula1, formula2, operator } = rule[kind] as Comparison;
  return compare(measured, operator, numberOf(operand(formula1)), numberOf(operand(formula2)));
}

function operandOf(
  workbook: Workbook,
  cell: CellPosition,
  validation: DataValidation,
  given: unknown,
): CellValue {
  if (typeof given === "string" && given.startsWith("=")) {
    return single(workbook.calculator.evaluate(formulaFor(cell, validation, given), cell));
  }
  return typeof given === "string" || typeof given === "number" ? given : null;
}

function compare(value: number, operator: unknown, first: number, second: number): boolean {
  switch (operator) {
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return value >= first && value <= second;
  }
}

/** A list of texts between commas holds numbers as texts. */
function isSame(one: CellValue, other: CellValue): boolean {
  const [first, second] = [textOf(one), textOf(other)];
  return first !== undefined && first === second;
}

function textOf(value: CellValue): string | undefined {
  return value === null || isError(value) ? undefined : String(value).toLowerCase();
}

function lengthOf(value: CellValue): number {
  return value === null || isError(value) ? 0 : String(value).length;
}

function numberOf(value: CellValue): number {
  return value === null || isError(value) ? Number.NaN : Number(value);
}

function single(result: FormulaResult): CellValue {
  return Array.isArray(result)
    ? ((result as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (result as CellValue);
}
