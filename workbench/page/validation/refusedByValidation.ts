import { readEntry } from "../../culture/entry";
import type { CellPosition } from "../../model/calculator";
import { ExcelError } from "../../model/errors";
import type { DataValidation } from "../../model/state";
import { styleAt } from "../../model/styleAt";
import { isError, type CellValue, type FormulaResult } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { formulaFor, valuesOfList } from "./listValues";
import { validationAt } from "./validationAt";

type Comparing = (value: string, first: string, second: string) => string;

function between(value: string, first: string, second: string): string {
  return `AND(${value}>=${first},${value}<=${second})`;
}

/** What the rules compare, as formulas of a value and its bounds. */
const COMPARISONS: Readonly<Record<string, Comparing>> = {
  Between: between,
  NotBetween: (value, first, second) => `OR(${value}<${first},${value}>${second})`,
  EqualTo: (value, first) => `${value}=${first}`,
  NotEqualTo: (value, first) => `${value}<>${first}`,
  GreaterThan: (value, first) => `${value}>${first}`,
  LessThan: (value, first) => `${value}<${first}`,
  GreaterThanOrEqualTo: (value, first) => `${value}>=${first}`,
  LessThanOrEqualTo: (value, first) => `${value}<=${first}`,
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
  const [[kind, settings] = []] = Object.entries(validation.rule);
  if (kind === undefined) return true;
  const { source, formula, formula1, formula2, operator } = settings as Record<string, unknown>;
  if (kind === "list") {
    return valuesOfList(workbook, cell, validation, source).some((each) => isSame(each, value));
  }
  const isTrue = (test: string) =>
    single(workbook.calculator.evaluate(formulaFor(cell, validation, test), cell)) === true;
  if (kind === "custom") return isTrue(String(formula));
  const measured = kind === "textLength" ? (textOf(value) ?? "").length : value;
  if (typeof measured !== "number") return false;
  if (kind === "wholeNumber" && !Number.isInteger(measured)) return false;
  const [first = "", second = ""] = [formula1, formula2].map(
    (bound) => `(${String(bound).replace(/^=/, "")})`,
  );
  const compare = COMPARISONS[String(operator)] ?? between;
  return isTrue(`=${compare(String(measured), first, second)}`);
}

/** A list of texts between commas holds numbers as texts. */
function isSame(one: CellValue, other: CellValue): boolean {
  const [first, second] = [textOf(one), textOf(other)];
  return first !== undefined && first === second;
}

function textOf(value: CellValue): string | undefined {
  return value === null || isError(value) ? undefined : String(value).toLowerCase();
}

function single(result: FormulaResult): CellValue {
  return Array.isArray(result)
    ? ((result as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (result as CellValue);
}
