import { displayText } from "../../format/display";
import { parseReference } from "../../formula/referenceText";
import { moveFormula } from "../../formula/relative";
import { cellsOf, intersection } from "../../model/area";
import type { CellPosition } from "../../model/calculator";
import { usedArea } from "../../model/cells/usedArea";
import { nameSeenFrom } from "../../model/names";
import type { DataValidation, Id } from "../../model/state";
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
  const formula = formulaFor(cell, validation, source);
  const values =
    valuesOfRange(workbook, cell.sheetId, formula) ?? evaluated(workbook, cell, formula);
  return values.filter((value) => value !== null && value !== "" && !isError(value));
}

/** Of a range the cells themselves: a formula would make zeros of blank ones. */
function valuesOfRange(
  workbook: Workbook,
  sheetId: Id,
  formula: string,
): readonly CellValue[] | undefined {
  const text = formula.slice(1);
  const name = nameSeenFrom(workbook.state, sheetId, text);
  const reference = parseReference(name ? name.formula.slice(1) : text);
  if (!reference) return undefined;
  const sheet =
    reference.sheet === undefined ? workbook.sheet(sheetId) : workbook.sheetNamed(reference.sheet);
  const used = sheet && usedArea(workbook, sheet.id, true);
  const area = used && intersection(reference.area, used);
  if (!area) return [];
  return [...cellsOf(area)].map(({ row, column }) => workbook.value(sheet.id, row, column));
}

function evaluated(workbook: Workbook, cell: CellPosition, formula: string): readonly CellValue[] {
  const result = workbook.calculator.evaluate(formula, cell);
  return isMatrix(result) ? result.flat() : [result];
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
