import { displayText } from "../../format/display";
import { moveFormula } from "../../formula/relative";
import type { CellPosition } from "../../model/calculator";
import type { DataValidation } from "../../model/state";
import { isError, type CellValue } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { validationAt } from "./validationAt";

type ListRule = { readonly source?: unknown; readonly inCellDropDown?: unknown };

/** The texts that a cell with a list offers; undefined when it has none, or shows no button for it. */
export function listValues(workbook: Workbook, cell: CellPosition): readonly string[] | undefined {
  const validation = validationAt(workbook.sheet(cell.sheetId), cell);
  const list = validation?.rule["list"] as ListRule | undefined;
  if (!validation || !list || list.inCellDropDown === false) return undefined;
  return valuesOfList(workbook, cell, validation, list.source).map((value) =>
    typeof value === "string" ? value : displayText(value, "General", workbook.culture),
  );
}

/** What a list allows: the cells of a range, or the texts between commas. */
export function valuesOfList(
  workbook: Workbook,
  cell: CellPosition,
  validation: DataValidation,
  source: unknown,
): readonly CellValue[] {
  if (typeof source !== "string") return [];
  if (!source.startsWith("=")) return source.split(",").map((each) => each.trim());
  const result = workbook.calculator.evaluate(formulaFor(cell, validation, source), cell);
  const values = isMatrix(result) ? result.flat() : [result];
  return values.filter((value) => value !== null && value !== "" && !isError(value));
}

/** A rule's formula as it reads for this cell: it is written for the first cell of the rule. */
export function formulaFor(
  { row, column }: CellPosition,
  { areas: [first] }: DataValidation,
  formula: string,
): string {
  return first ? moveFormula(formula, row - first.row, column - first.column) : formula;
}

function isMatrix(
  result: CellValue | readonly (readonly CellValue[])[],
): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}
