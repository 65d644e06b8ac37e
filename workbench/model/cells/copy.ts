import { moveFormula } from "../../formula/relative";
import { cellArea, cellsOf, containsArea, intersection, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Cell, Id } from "../state";
import { inheritedStyle, styleAt } from "../styleAt";
import type { CellStyle } from "../style";
import type { CellValue } from "../values";
import { refusePartOfArray } from "./arrays";
import { attach, attachedTo, detach } from "./attached";
import { NO_CONTENT, putCell, type Content } from "./content";
import { cellsWithin } from "./existing";
import { isUnbounded, refuseManyCells, refuseOffSheet } from "./limits";
import { copyLines } from "./copyLines";
import { refuseIfLocked } from "./protection";

export type Place = { readonly sheetId: Id; readonly area: Area };

/** What cells are worth, for a copy of values alone. */
export type CopiedValues = {
  readonly value: (sheetId: Id, row: number, column: number) => CellValue;
  /** Outside of this area all cells are empty, those into which formulas spill included. */
  readonly usedArea: (sheetId: Id) => Area | undefined;
};

type Copied = Position & { readonly cell: Cell | undefined; readonly style: CellStyle };

/**
 * Copies cells onto an area: as often as the source fits into it when it does so evenly, else once. Relative references
 * move along. The answer is the area that was written.
 */
export function copyCells(draft: Draft, source: Place, target: Place, values?: CopiedValues): Area {
  const { sheetId } = target;
  const written = areaWritten(source.area, target.area);
  refuseOffSheet(written);
  refuseIfLocked(draft.state, sheetId, written);
  refusePartOfArray(draft, sheetId, written);
  refuseSplitMerges(draft, sheetId, written);
  const copied = snapshot(draft, source, values);
  const attached = attachedTo(draft.sheet(source.sheetId), source.area);
  if (!values) detach(draft, sheetId, written);
  for (const at of tilesOf(source.area, written)) {
    if (isUnbounded(source.area)) empty(draft, sheetId, { ...source.area, ...at }, !values);
    const down = at.row - source.area.row;
    const right = at.column - source.area.column;
    for (const { row, column, cell, style } of copied) {
      const to = { row: row + down, column: column + right };
      const content = movedContent(cell, source.area, down, right);
      const before = values && styleAt(draft.sheet(sheetId), to.row, to.column);
      putCell(draft, sheetId, to, content, before ? withPrefix(before, style) : style);
    }
    if (values) continue;
    attach(draft, sheetId, at, attached);
    copyLines(draft, source, { sheetId, area: written });
  }
  return written;
}

/** The cells of the source, with constants in place of formulas for values; of whole rows and columns those there are. */
function snapshot(
  draft: Draft,
  { sheetId, area }: Place,
  values: CopiedValues | undefined,
): readonly Copied[] {
  const sheet = draft.sheet(sheetId);
  const read = (row: number, column: number, cell: Cell | undefined): Copied => {
    const style = cell?.style ?? inheritedStyle(sheet, row, column);
    const worth = values && { constant: values.value(sheetId, row, column), style };
    return { row, column, cell: worth ?? cell, style };
  };
  if (isUnbounded(area) && !values) {
    return [...cellsWithin(sheet, area)].map(({ row, column, cell }) => read(row, column, cell));
  }
  // Formulas spill into cells that are not there.
  const used = isUnbounded(area) ? (values?.usedArea(sheetId) ?? cellArea(0, 0)) : area;
  const looked = intersection(used, area);
  if (!looked) return [];
  refuseManyCells(looked);
  return Array.from(cellsOf(looked), ({ row, column }) =>
    read(row, column, sheet.rows.get(row)?.get(column)),
  );
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
function empty(draft: Draft, sheetId: Id, area: Area, isWithFormats: boolean): void {
  for (const { row, column, cell } of [...cellsWithin(draft.sheet(sheetId), area)]) {
    if (isWithFormats) draft.setCell(sheetId, row, column, undefined);
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
