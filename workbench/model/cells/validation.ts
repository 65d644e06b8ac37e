import { moveFormula } from "../../formula/relative";
import { serialOfDate } from "../../format/serialDate";
import { cellArea, cellsOf, containsCell, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import type { DataValidation, Id, Sheet } from "../state";
import { isError, type CellValue } from "../values";
import type { Workbook } from "../workbook";
import { piecesWithout, withoutArea } from "./pieces";
import { refuseIfLocked } from "./protection";
import { usedArea } from "./usedArea";

/** What is said of cells without a rule. */
export const NO_VALIDATION: DataValidation = {
  areas: [],
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

/** The rule for a cell; undefined when everything is allowed. */
function validationOf(sheet: Sheet, at: Position): DataValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, at)));
}

/** Changes what holds for the cells of an area. */
export function changeValidation(
  draft: Draft,
  sheetId: Id,
  area: Area,
  change: (validation: DataValidation) => DataValidation,
): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  const touched = validations.flatMap((validation) => {
    const areas = validation.areas
      .map((each) => intersection(each, area))
      .filter((each) => each !== undefined);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  const covered = touched.flatMap(({ areas }) => areas);
  const free = covered.reduce<readonly Area[]>(
    (pieces, hole) => pieces.flatMap((piece) => piecesWithout(piece, hole)),
    [area],
  );
  const parts = free.length === 0 ? touched : [...touched, { ...NO_VALIDATION, areas: free }];
  draft.updateSheet(sheetId, {
    validations: [...withoutArea(validations, area), ...parts.map(change)],
  });
}

/** Gives all cells of an area one rule, with alert and prompt as they are by default. */
export function setRule(
  draft: Draft,
  sheetId: Id,
  area: Area,
  type: string,
  rule: DataValidation["rule"],
): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  const before = validations.find(({ areas }) => areas.some((each) => intersection(each, area)));
  const { errorAlert, prompt, ignoreBlanks } = before ?? NO_VALIDATION;
  const added = { areas: [area], type, rule, errorAlert, prompt, ignoreBlanks };
  draft.updateSheet(sheetId, { validations: [...withoutArea(validations, area), added] });
}

export function clearValidation(draft: Draft, sheetId: Id, area: Area): void {
  refuseIfLocked(draft.state, sheetId, area);
  const { validations } = draft.sheet(sheetId);
  draft.updateSheet(sheetId, { validations: withoutArea(validations, area) });
}

/** The cells of an area that hold what their rule does not allow. */
export function invalidCells(workbook: Workbook, sheetId: Id, area: Area): readonly Position[] {
  const sheet = workbook.sheet(sheetId);
  const used = usedArea(workbook, sheetId, true);
  const places = sheet.validations.flatMap(({ areas }) => areas);
  const found = new Map<string, Position>();
  for (const place of places) {
    const ruled = intersection(place, area);
    // Beyond the used area all cells are blank; one of them stands for all.
    const looked = ruled && used && intersection(ruled, used);
    for (const at of looked ? cellsOf(looked) : []) {
      if (!isValidCell(workbook, sheetId, at)) found.set(`${at.row},${at.column}`, at);
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether a cell holds what its rule allows. */
function isValidCell(workbook: Workbook, sheetId: Id, at: Position): boolean {
  const validation = validationOf(workbook.sheet(sheetId), at);
  return !validation || isAllowed(workbook, sheetId, validation, at);
}

/** Whether the rule allows what the cell holds. */
function isAllowed(
  workbook: Workbook,
  sheetId: Id,
  { rule, areas, ignoreBlanks }: DataValidation,
  at: Position,
): boolean {
  const value = workbook.value(sheetId, at.row, at.column);
  if (value === null && ignoreBlanks) return true;
  const [first = cellArea(at.row, at.column)] = areas;
  const evaluate = (formula: string): CellValue | readonly (readonly CellValue[])[] =>
    workbook.calculator.evaluate(
      moveFormula(formula, at.row - first.row, at.column - first.column),
      {
        sheetId,
        ...at,
      },
    );
  for (const [kind, settings] of Object.entries(rule)) {
    if (typeof settings !== "object" || settings === null) continue;
    return isAllowedBy(kind, settings as Settings, value, evaluate);
  }
  return true;
}

type Settings = Readonly<Record<string, unknown>>;
type Evaluate = (formula: string) => CellValue | readonly (readonly CellValue[])[];

function isAllowedBy(kind: string, settings: Settings, value: CellValue, evaluate: Evaluate) {
  const bound = (name: string) => boundOf(settings[name], evaluate);
  switch (kind) {
    case "list":
      return isListed(settings["source"], value, evaluate);
    case "custom": {
      const result = evaluate(String(settings["formula"]));
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "textLength": {
      const length = value === null || isError(value) ? 0 : String(value).length;
      return isWithin(length, String(settings["operator"]), bound("formula1"), bound("formula2"));
    }
    default:
      if (typeof value !== "number") return false;
      if (kind === "wholeNumber" && !Number.isInteger(value)) return false;
      return isWithin(value, String(settings["operator"]), bound("formula1"), bound("formula2"));
  }
}

function isListed(source: unknown, value: CellValue, evaluate: Evaluate): boolean {
  if (value === null || isError(value)) return false;
  const text = String(source);
  if (!text.startsWith("=")) {
    return text.split(",").some((item) => item.trim() === String(value));
  }
  const result = evaluate(text);
  const listed = Array.isArray(result) ? result.flat() : [result as CellValue];
  const wanted = String(value).toLowerCase();
  return listed.some((item) => item !== null && String(item).toLowerCase() === wanted);
}

function boundOf(bound: unknown, evaluate: Evaluate): number {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "string") return Number.NaN;
  if (bound.startsWith("=")) {
    const result = evaluate(bound);
    return typeof result === "number" ? result : Number.NaN;
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(bound) ?? [];
  if (year === undefined) return Number(bound.replace(",", "."));
  const serial = serialOfDate(Number(year), Number(month), Number(day));
  return serial ?? Number.NaN;
}

function isWithin(value: number, operator: string, one: number, other: number): boolean {
  switch (operator) {
    case "Between":
      return value >= one && value <= other;
    case "NotBetween":
      return value < one || value > other;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThan":
      return value < one;
    case "LessThanOrEqualTo":
      return value <= one;
    default:
      return false;
  }
}
