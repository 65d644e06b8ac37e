import { shiftFormula, type StructuralEdit } from "../formula/shift";
import type { Draft } from "./draft";
import { emptySheet } from "./empty";
import { ExcelError } from "./errors";
import { rewriteFormulas } from "./rewrite";
import { freeSheetName, refuseSheetName } from "./sheetNames";
import type { Id, Sheet, Visibility, WorkbookState } from "./state";
import type { Workbook } from "./workbook";

/** Adds an empty sheet, by default at the end and under the next free name. */
export function addSheet(workbook: Workbook, draft: Draft, name?: string, position?: number): Id {
  refuseIfStructureProtected(draft.state);
  const { sheets } = draft.state;
  const given = name ?? freeSheetName(sheets, workbook.culture);
  refuseSheetName(given, sheets);
  const id = workbook.newId();
  insertSheet(draft, emptySheet(id, given), position ?? sheets.length);
  return id;
}

/** Puts a finished sheet at a position from 0. */
export function insertSheet(draft: Draft, sheet: Sheet, position: number): void {
  const sheets = [...draft.state.sheets];
  sheets.splice(position, 0, sheet);
  draft.update({ sheets });
}

/** Deletes a sheet with what refers to it; InvalidOperation for the last one that can be seen. */
export function deleteSheet(draft: Draft, sheetId: Id): void {
  refuseIfStructureProtected(draft.state);
  const sheet = draft.sheet(sheetId);
  if (sheet.visibility === "VeryHidden") {
    throw new ExcelError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  }
  refuseIfLastVisible(draft.state, sheetId);
  draft.update({ sheets: draft.state.sheets.filter(({ id }) => id !== sheetId) });
  const edits: readonly StructuralEdit[] = [
    { kind: "deleteSheet", sheet: sheet.name },
    ...sheet.tables.map(({ name }) => ({ kind: "deleteTable" as const, table: name })),
  ];
  rewriteFormulas(draft, (formula, onSheet) =>
    edits.reduce((before, edit) => shiftFormula(before, onSheet, edit), formula),
  );
}

/** Renames a sheet and every formula that names it. */
export function renameSheet(draft: Draft, sheetId: Id, name: string): void {
  const { name: before } = draft.sheet(sheetId);
  if (name === before) return;
  refuseIfStructureProtected(draft.state);
  refuseSheetName(name, draft.state.sheets, sheetId);
  rewriteFormulas(draft, (formula, onSheet) =>
    shiftFormula(formula, onSheet, { kind: "renameSheet", from: before, to: name }),
  );
  draft.updateSheet(sheetId, { name });
}

/** Moves a sheet to a position from 0; InvalidArgument for one that there is not. */
export function moveSheet(draft: Draft, sheetId: Id, position: number): void {
  const { sheets } = draft.state;
  const sheet = draft.sheet(sheetId);
  const before = sheets.indexOf(sheet);
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new ExcelError("InvalidArgument", `There is no position ${position} for a worksheet.`);
  }
  if (position === before) return;
  refuseIfStructureProtected(draft.state);
  const others = sheets.filter(({ id }) => id !== sheetId);
  others.splice(position, 0, sheet);
  draft.update({ sheets: others });
}

/** Shows or hides a sheet; InvalidOperation when no other one could be seen. */
export function setVisibility(draft: Draft, sheetId: Id, visibility: Visibility): void {
  const { visibility: before } = draft.sheet(sheetId);
  if (visibility === before) return;
  refuseIfStructureProtected(draft.state);
  if (visibility !== "Visible") refuseIfLastVisible(draft.state, sheetId);
  draft.updateSheet(sheetId, { visibility });
}

export function refuseIfStructureProtected(state: WorkbookState): void {
  if (state.protection.isProtected) {
    throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
  }
}

function refuseIfLastVisible({ sheets }: WorkbookState, sheetId: Id): void {
  const isOther = sheets.some(({ id, visibility }) => id !== sheetId && visibility === "Visible");
  if (!isOther) {
    throw new ExcelError("InvalidOperation", "A workbook has at least one visible worksheet.");
  }
}
