import { shiftFormula, type StructuralEdit } from "../../formula/shift";
import { containsArea, containsCell, intersection, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import { rewriteFormulas } from "../rewrite";
import type { Cell, Comment, Sheet, Table } from "../state";
import { refusePartOfArray } from "./arrays";
import { attach, attachedTo, detach } from "./attached";
import { cellOf, putCell } from "./content";
import type { Place } from "./copy";
import { cellsWithin } from "./existing";
import { refuseOffSheet } from "./limits";
import { refuseIfLocked } from "./protection";

/** Cuts cells and pastes them elsewhere; formulas that speak of them follow. The answer is where they are then. */
export function moveCells(draft: Draft, source: Place, target: Place): Area {
  const { sheetId, area } = source;
  const from = draft.sheet(sheetId);
  const to = draft.sheet(target.sheetId);
  const written = { ...area, row: target.area.row, column: target.area.column };
  refuseOffSheet(written);
  refuseIfLocked(draft.state, sheetId, area);
  refuseIfLocked(draft.state, target.sheetId, written);
  refusePartOfArray(draft, sheetId, area);
  refusePartOfArray(draft, target.sheetId, written);
  refuseSplitting(from, area);
  const edit: StructuralEdit = {
    kind: "move",
    sheet: from.name,
    area,
    toSheet: to.name,
    to: { row: written.row, column: written.column },
  };
  const attached = attachedTo(from, area);
  const cells = [...cellsWithin(from, area)];
  moveTables(draft, source, { sheetId: target.sheetId, area: written });
  moveComments(draft, source, { sheetId: target.sheetId, area: written });
  detach(draft, sheetId, area);
  for (const { row, column } of cells) draft.setCell(sheetId, row, column, undefined);
  clearTarget(draft, { sheetId: target.sheetId, area: written });
  rewriteFormulas(draft, (formula, onSheet) => shiftFormula(formula, onSheet, edit));
  for (const { row, column, cell } of cells) {
    const at = {
      row: row + written.row - area.row,
      column: column + written.column - area.column,
    };
    putCell(draft, target.sheetId, at, movedCell(cell, from, to, edit, written, area), cell.style);
  }
  attach(draft, target.sheetId, written, attached);
  return written;
}

function movedCell(
  cell: Cell,
  from: Sheet,
  to: Sheet,
  edit: StructuralEdit,
  written: Area,
  area: Area,
): Cell {
  if (cell.formula === undefined) return cell;
  const formula = shiftFormula(cell.formula, from.name, edit, to.name);
  const array = cell.array && {
    ...cell.array,
    row: cell.array.row + written.row - area.row,
    column: cell.array.column + written.column - area.column,
  };
  return cellOf({ ...cell, formula, array }, cell.style);
}

function clearTarget(draft: Draft, { sheetId, area }: Place): void {
  detach(draft, sheetId, area);
  for (const { row, column } of [...cellsWithin(draft.sheet(sheetId), area)]) {
    draft.setCell(sheetId, row, column, undefined);
  }
}

/** Comments go with their cells; those of the cells that are overwritten go away. */
function moveComments(draft: Draft, source: Place, target: Place): void {
  const isIn =
    ({ area }: Place) =>
    (comment: Comment) =>
      containsCell(area, comment);
  const { comments } = draft.sheet(source.sheetId);
  const moved = comments.filter(isIn(source)).map((comment) => ({
    ...comment,
    row: comment.row + target.area.row - source.area.row,
    column: comment.column + target.area.column - source.area.column,
  }));
  draft.updateSheet(source.sheetId, {
    comments: comments.filter((comment) => !isIn(source)(comment)),
  });
  const kept = draft.sheet(target.sheetId).comments.filter((comment) => !isIn(target)(comment));
  draft.updateSheet(target.sheetId, { comments: [...kept, ...moved] });
}

/** Tables move when all of them does; their header cannot leave them. */
function moveTables(draft: Draft, source: Place, target: Place): void {
  const moved = draft
    .sheet(source.sheetId)
    .tables.filter(({ area }) => containsArea(source.area, area));
  if (moved.length === 0) return;
  const placed = moved.map((table): Table => ({
    ...table,
    area: {
      ...table.area,
      row: table.area.row + target.area.row - source.area.row,
      column: table.area.column + target.area.column - source.area.column,
    },
  }));
  const rest = draft.sheet(source.sheetId).tables.filter((table) => !moved.includes(table));
  draft.updateSheet(source.sheetId, { tables: rest });
  const { tables } = draft.sheet(target.sheetId);
  if (tables.some((table) => placed.some(({ area }) => intersection(area, table.area)))) {
    throw new ExcelError("InvalidOperation", "Tables must not overlap.");
  }
  draft.updateSheet(target.sheetId, { tables: [...tables, ...placed] });
}

function refuseSplitting(sheet: Sheet, area: Area): void {
  const isSplit = sheet.merges.some(
    (merge) => intersection(merge, area) && !containsArea(area, merge),
  );
  if (isSplit) {
    throw new ExcelError("InvalidOperation", "You can't move part of a merged cell.");
  }
}
