import { fromLocalFormula } from "../formula/local";
import { ENGLISH } from "../culture/culture";
import type { Draft } from "./draft";
import { ExcelError } from "./errors";
import { isSameName } from "./sheetNames";
import type { DefinedName, Id, WorkbookState } from "./state";

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const A1_REFERENCE = /^([A-Za-z]{1,3})(\d+)$/;
const R1C1_REFERENCE = /^(?:[RrZz]\d*(?:[CcSs]\d*)?|[CcSs]\d*)$/;
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;

/** Where a name holds: on one sheet, or in the whole workbook where this is undefined. */
export type Scope = Id | undefined;

export function namesIn(state: WorkbookState, scope: Scope): readonly DefinedName[] {
  if (scope === undefined) return state.names;
  return state.sheets.find(({ id }) => id === scope)?.names ?? [];
}

/** The name of a scope, whatever its case. */
export function nameIn(state: WorkbookState, scope: Scope, name: string): DefinedName | undefined {
  return namesIn(state, scope).find((each) => isSameName(each.name, name));
}

/** What a formula on the sheet means by a name: the sheet's own one, else the workbook's. */
export function nameSeenFrom(
  state: WorkbookState,
  sheetId: Id,
  name: string,
): DefinedName | undefined {
  return nameIn(state, sheetId, name) ?? nameIn(state, undefined, name);
}

/** Defines a name; ItemAlreadyExists when the scope has it, or a table of the workbook has. */
export function addName(
  draft: Draft,
  scope: Scope,
  name: string,
  formula: string,
  comment = "",
): DefinedName {
  refuseName(name);
  if (nameIn(draft.state, scope, name) || isTableName(draft.state, name)) {
    throw new ExcelError("ItemAlreadyExists", `There is already something named "${name}".`);
  }
  const added = { name, formula: nameFormula(formula), comment, isVisible: true };
  setNames(draft, scope, [...namesIn(draft.state, scope), added]);
  return added;
}

/** Changes what a name stands for, its comment or its visibility; ItemNotFound when it is gone. */
export function updateName(
  draft: Draft,
  scope: Scope,
  name: string,
  change: Partial<Omit<DefinedName, "name">>,
): void {
  const found = existing(draft.state, scope, name);
  const formula = change.formula === undefined ? {} : { formula: nameFormula(change.formula) };
  const names = namesIn(draft.state, scope).map((each) =>
    each === found ? { ...each, ...change, ...formula } : each,
  );
  setNames(draft, scope, names);
}

/** Formulas with the name keep it and show #NAME?, as in Excel. */
export function deleteName(draft: Draft, scope: Scope, name: string): void {
  const found = existing(draft.state, scope, name);
  setNames(
    draft,
    scope,
    namesIn(draft.state, scope).filter((each) => each !== found),
  );
}

/** Refuses what Excel does not take as a name of cells, constants or tables. */
export function refuseName(name: string): void {
  const isReference = looksLikeCell(name) || R1C1_REFERENCE.test(name);
  if (!NAME.test(name) || name.length > LONGEST_NAME || isReference) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be a name.`);
  }
}

export function isTableName(state: WorkbookState, name: string): boolean {
  return state.sheets.some(({ tables }) => tables.some((table) => isSameName(table.name, name)));
}

/** A formula in English; a text without "=" is a constant, as Excel takes it. */
function nameFormula(text: string): string {
  if (text.startsWith("=")) return fromLocalFormula(text, ENGLISH);
  const isNumber = text.trim() !== "" && Number.isFinite(Number(text));
  return isNumber ? `=${text.trim()}` : `="${text.replaceAll('"', '""')}"`;
}

function looksLikeCell(name: string): boolean {
  const match = A1_REFERENCE.exec(name);
  if (!match) return false;
  const [, letters = "", digits = ""] = match;
  const isColumn =
    letters.length < LAST_COLUMN.length ||
    (letters.length === LAST_COLUMN.length && letters.toUpperCase() <= LAST_COLUMN);
  const row = Number(digits);
  return isColumn && row >= 1 && row <= LAST_ROW;
}

function existing(state: WorkbookState, scope: Scope, name: string): DefinedName {
  const found = nameIn(state, scope, name);
  if (!found) throw new ExcelError("ItemNotFound", `There is no name "${name}".`);
  return found;
}

function setNames(draft: Draft, scope: Scope, names: readonly DefinedName[]): void {
  if (scope === undefined) draft.update({ names });
  else draft.updateSheet(scope, { names });
}
