import { moveFormula } from "../../formula/relative";
import {
  cellAddress,
  cellArea,
  containsArea,
  intersection,
  sheetPrefix,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
  type Position,
} from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Cell, Id } from "../state";
import { inheritedStyle } from "../styleAt";
import type { CellStyle } from "../style";
import type { CellValue } from "../values";
import { refusePartOfArray } from "./arrays";
import { attach, attachedTo, detach, transposed, type AttachedParts } from "./attached";
import { NO_CONTENT, putCell, type Content } from "./content";
import { cellsWithin, isBlank } from "./existing";
import { isUnbounded, refuseManyCells, refuseOffSheet } from "./limits";
import { copyLines } from "./copyLines";
import { refuseIfLocked } from "./protection";

export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

export type Place = { readonly sheetId: Id; readonly area: Area };

export type CopyOptions = {
  /** "All" when it is left out. */
  readonly copyType?: CopyType;
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
  /** What a cell is worth: needed to copy the values of formulas. */
  readonly value?: (sheetId: Id, row: number, column: number) => CellValue;
  /** Outside of this area all cells are empty, those into which formulas spill included. */
  readonly usedArea?: (sheetId: Id) => Area | undefined;
};

type Copied = {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly style: CellStyle;
  readonly value: CellValue;
};

const NO_OPTIONS: CopyOptions = {};

/**
 * Copies cells onto an area: as often as the source fits into it when it does so evenly, else once. Relative references
 * move along. The answer is the area that was written.
 */
export function copyCells(
  draft: Draft,
  source: Place,
  target: Place,
  options: CopyOptions = NO_OPTIONS,
): Area {
  const { copyType = "All", transpose = false } = options;
  const size = transpose ? flipped(source.area) : source.area;
  const written = areaWritten(size, target.area);
  refuseOffSheet(written);
  const permission = copyType === "Formats" ? "allowFormatCells" : undefined;
  refuseIfLocked(draft.state, target.sheetId, written, permission);
  if (copyType !== "Formats") refusePartOfArray(draft, target.sheetId, written);
  refuseSplitMerges(draft, target.sheetId, written);
  const copied = snapshot(draft, source, options);
  const attached = attachedTo(draft.sheet(source.sheetId), source.area);
  const parts: AttachedParts = {
    formats: copyType === "All" || copyType === "Formats",
    rest: copyType === "All",
  };
  if (parts.formats && options.skipBlanks !== true) detach(draft, target.sheetId, written, parts);
  for (const at of tilesOf(size, written)) {
    if (isUnbounded(source.area)) empty(draft, target.sheetId, { ...size, ...at }, copyType);
    for (const each of copied) paste(draft, source, target.sheetId, at, each, options);
    attach(draft, target.sheetId, at, transpose ? transposed(attached) : attached, parts);
    if (parts.formats) copyLines(draft, source, { sheetId: target.sheetId, area: written });
  }
  return written;
}

/** The cells of the source; of whole rows and columns only those that there are. */
function snapshot(
  draft: Draft,
  { sheetId, area }: Place,
  { copyType, value, usedArea }: CopyOptions,
): readonly Copied[] {
  const sheet = draft.sheet(sheetId);
  const read = (row: number, column: number, cell: Cell | undefined): Copied => ({
    row,
    column,
    cell,
    style: cell?.style ?? inheritedStyle(sheet, row, column),
    value: copyType === "Values" ? valueOf(cell, value?.(sheetId, row, column)) : null,
  });
  if (isUnbounded(area) && (copyType !== "Values" || !usedArea)) {
    return [...cellsWithin(sheet, area)].map(({ row, column, cell }) => read(row, column, cell));
  }
  // Formulas spill into cells that are not there.
  const used = isUnbounded(area) ? (usedArea?.(sheetId) ?? cellArea(0, 0)) : area;
  const looked = intersection(used, area);
  if (!looked) return [];
  refuseManyCells(looked);
  const copied: Copied[] = [];
  for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
    const cells = sheet.rows.get(row);
    for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
      copied.push(read(row, column, cells?.get(column)));
    }
  }
  return copied;
}

function valueOf(cell: Cell | undefined, value: CellValue | undefined): CellValue {
  if (value !== undefined) return value;
  if (cell?.formula === undefined) return cell?.constant ?? null;
  throw new ExcelError("InvalidOperation", "The values of formulas are not known here.");
}

function paste(
  draft: Draft,
  source: Place,
  sheetId: Id,
  at: Position,
  { row, column, cell, style, value }: Copied,
  { copyType = "All", skipBlanks = false, transpose = false }: CopyOptions,
): void {
  if (skipBlanks && isBlank(cell) && value === null) return;
  const down = row - source.area.row;
  const right = column - source.area.column;
  const to = {
    row: at.row + (transpose ? right : down),
    column: at.column + (transpose ? down : right),
  };
  const before = draft.cell(sheetId, to.row, to.column);
  const kept = before?.style ?? inheritedStyle(draft.sheet(sheetId), to.row, to.column);
  const moved = () => movedContent(cell, source.area, to.row - row, to.column - column);
  switch (copyType) {
    case "All":
      putCell(draft, sheetId, to, moved(), style);
      return;
    case "Formulas":
      putCell(draft, sheetId, to, moved(), withPrefix(kept, style));
      return;
    case "Values":
      putCell(draft, sheetId, to, { constant: value }, withPrefix(kept, style));
      return;
    case "Formats":
      putCell(draft, sheetId, to, before ?? NO_CONTENT, withPrefix(style, kept));
      return;
    case "Link": {
      const name = draft.sheet(source.sheetId).name;
      const formula = `=${sheetPrefix(name)}${cellAddress(row, column)}`;
      putCell(draft, sheetId, to, { constant: null, formula }, kept);
    }
  }
}

/** Whether a text was typed with an apostrophe belongs to the content. */
function withPrefix(style: CellStyle, { quotePrefix }: CellStyle): CellStyle {
  return style.quotePrefix === quotePrefix ? style : { ...style, quotePrefix };
}

function movedContent(
  cell: Cell | undefined,
  source: Area,
  rows: number,
  columns: number,
): Content {
  if (!cell) return NO_CONTENT;
  if (cell.formula === undefined) return { constant: cell.constant };
  const formula = moveFormula(cell.formula, rows, columns);
  const { array } = cell;
  if (!array) return { constant: null, formula };
  const isWhole = containsArea(source, array);
  const movedArray = { ...array, row: array.row + rows, column: array.column + columns };
  return { constant: null, formula, array: isWhole ? movedArray : undefined };
}

/** Whole rows and columns replace everything, also where the source has no cells. */
function empty(draft: Draft, sheetId: Id, area: Area, copyType: CopyType): void {
  if (copyType === "Formats") return;
  for (const { row, column, cell } of [...cellsWithin(draft.sheet(sheetId), area)]) {
    if (copyType === "All") draft.setCell(sheetId, row, column, undefined);
    else putCell(draft, sheetId, { row, column }, NO_CONTENT, cell.style);
  }
}

function refuseSplitMerges(draft: Draft, sheetId: Id, area: Area): void {
  const isSplit = draft
    .sheet(sheetId)
    .merges.some((merge) => intersection(merge, area) && !containsArea(area, merge));
  if (isSplit) {
    throw new ExcelError("InvalidOperation", "You can't change part of a merged cell.");
  }
}

function areaWritten(size: Area, target: Area): Area {
  const fitsEvenly = target.rows % size.rows === 0 && target.columns % size.columns === 0;
  return fitsEvenly ? target : { ...target, rows: size.rows, columns: size.columns };
}

function tilesOf(size: Area, written: Area): readonly Position[] {
  const tiles: Position[] = [];
  refuseManyCells({ ...written, rows: written.rows / size.rows, columns: 1 });
  for (let row = written.row; row < written.row + written.rows; row += size.rows) {
    for (let column = written.column; column < written.column + written.columns;) {
      tiles.push({ row, column });
      column += size.columns;
    }
  }
  return tiles;
}

function flipped(area: Area): Area {
  if (area.rows > SHEET_COLUMNS || area.columns > SHEET_ROWS) {
    throw new ExcelError("InvalidArgument", "Whole columns cannot be transposed.");
  }
  return { ...area, rows: area.columns, columns: area.rows };
}
