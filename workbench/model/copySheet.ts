import { shiftFormula, type StructuralEdit } from "../formula/shift";
import type { Draft } from "./draft";
import { rewriteSheet } from "./rewrite";
import { copiedSheetName } from "./sheetNames";
import { insertSheet, refuseIfStructureProtected } from "./sheets";
import type { DefinedName, Id, Sheet, Table, WorkbookState } from "./state";
import { freeTableName } from "./tables/addTable";
import type { Workbook } from "./workbook";

/**
 * Copies a sheet to a position from 0, as "Angebot (2)". Its tables get names of their own, names that stand for its
 * cells are copied as names of the new sheet, formulas that mean the sheet itself mean the copy, and custom properties
 * are left behind (R7).
 */
export function copySheet(
  workbook: Workbook,
  draft: Draft,
  sheetId: Id,
  position: number = draft.state.sheets.length,
): Id {
  refuseIfStructureProtected(draft.state);
  const source = draft.sheet(sheetId);
  const name = copiedSheetName(draft.state.sheets, source.name);
  const id = workbook.newId();
  const copy: Sheet = {
    ...source,
    id,
    name,
    visibility: "Visible",
    names: [...source.names, ...namesAbout(draft.state, source)],
    customProperties: new Map(),
    tables: [],
    charts: source.charts.map((chart) => ({ ...chart, id: workbook.newId() })),
    comments: source.comments.map((comment) => ({ ...comment, id: workbook.newId() })),
  };
  insertSheet(draft, copy, position);
  const renamed = source.tables.map((table) => copyTable(workbook, draft, id, table));
  const edits: readonly StructuralEdit[] = [
    { kind: "renameSheet", from: source.name, to: name },
    ...renamed,
  ];
  rewriteSheet(draft, id, (formula, onSheet) =>
    edits.reduce((before, edit) => shiftFormula(before, onSheet, edit), formula),
  );
  return id;
}

/** Adds the table's copy; gives the renaming that the copied formulas need. */
function copyTable(workbook: Workbook, draft: Draft, sheetId: Id, table: Table): StructuralEdit {
  const stem = table.name.replace(/\d+$/, "");
  const name = freeTableName(draft.state, stem === "" ? workbook.culture.tableName : stem);
  const id = workbook.newId();
  draft.updateSheet(sheetId, { tables: [...draft.sheet(sheetId).tables, { ...table, id, name }] });
  return { kind: "renameTable", from: table.name, to: name };
}

/** Names of the workbook that stand for something on the sheet. */
function namesAbout({ names }: WorkbookState, sheet: Sheet): readonly DefinedName[] {
  const edit: StructuralEdit = { kind: "deleteSheet", sheet: sheet.name };
  return names.filter(
    ({ name, formula }) =>
      shiftFormula(formula, "", edit) !== formula &&
      !sheet.names.some((own) => own.name.toLowerCase() === name.toLowerCase()),
  );
}
