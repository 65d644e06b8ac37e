import type { Culture } from "../../culture/culture";
import { moveFormula } from "../../formula/relative";
import { areEqualAreas, containsArea, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Cell, Id } from "../state";
import { inheritedStyle } from "../styleAt";
import type { CellStyle } from "../style";
import { refusePartOfArray } from "./arrays";
import { NO_CONTENT, putCell, type Content } from "./content";
import { formatCategory } from "./formatCategory";
import type { FillKind } from "./fillKinds";
import { refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";
import { cycle, seriesOf, type Series } from "./series";

type Source = { readonly cell: Cell | undefined; readonly style: CellStyle };

/**
 * Fills an area from the part of it that is filled already, as dragging the handle does: downwards, upwards or to a
 * side. Formulas are copied with their relative references; what constants become, `seriesOf` says.
 */
export function fillCells(
  draft: Draft,
  culture: Culture,
  sheetId: Id,
  source: Area,
  target: Area,
  kind: FillKind,
): void {
  const isVertical = source.column === target.column && source.columns === target.columns;
  const isHorizontal = source.row === target.row && source.rows === target.rows;
  if (!containsArea(target, source) || (!isVertical && !isHorizontal)) {
    throw new ExcelError(
      "InvalidArgument",
      "The area to fill must hold the source and be longer in one direction.",
    );
  }
  if (areEqualAreas(source, target)) return;
  refuseManyCells(target);
  refuseIfLocked(draft.state, sheetId, target);
  refusePartOfArray(draft, sheetId, target);
  const lines = isVertical ? source.columns : source.rows;
  for (let line = 0; line < lines; line += 1) {
    fillLine(draft, culture, sheetId, { source, target, isVertical, line }, kind);
  }
}

type Line = {
  readonly source: Area;
  readonly target: Area;
  readonly isVertical: boolean;
  readonly line: number;
};

function fillLine(draft: Draft, culture: Culture, sheetId: Id, line: Line, kind: FillKind): void {
  const { source, target, isVertical } = line;
  const length = isVertical ? source.rows : source.columns;
  const sources = Array.from({ length }, (_, place) => sourceAt(draft, sheetId, line, place));
  const first = isVertical ? target.row - source.row : target.column - source.column;
  const last = first + (isVertical ? target.rows : target.columns);
  const series = seriesOf(knownOf(sources), kind, culture);
  for (let place = first; place < last; place += 1) {
    if (place >= 0 && place < length) continue;
    const from = sources[cycle(place, length)];
    if (from) fillCell(draft, sheetId, line, place, from, series);
  }
}

function fillCell(
  draft: Draft,
  sheetId: Id,
  line: Line,
  place: number,
  from: Source,
  series: Series,
): void {
  const at = positionAt(line, place);
  putCell(draft, sheetId, at, contentFor(line, place, at, from.cell, series), from.style);
}

function contentFor(
  line: Line,
  place: number,
  at: Position,
  cell: Cell | undefined,
  series: Series,
): Content {
  if (!cell) return NO_CONTENT;
  if (cell.formula === undefined) {
    return cell.constant === null ? NO_CONTENT : { constant: series(place) };
  }
  const length = line.isVertical ? line.source.rows : line.source.columns;
  const from = positionAt(line, cycle(place, length));
  const formula = moveFormula(cell.formula, at.row - from.row, at.column - from.column);
  return { constant: null, formula };
}

function sourceAt(draft: Draft, sheetId: Id, line: Line, place: number): Source {
  const { row, column } = positionAt(line, place);
  const cell = draft.cell(sheetId, row, column);
  return { cell, style: cell?.style ?? inheritedStyle(draft.sheet(sheetId), row, column) };
}

function positionAt({ source, isVertical, line }: Line, place: number): Position {
  return isVertical
    ? { row: source.row + place, column: source.column + line }
    : { row: source.row + line, column: source.column + place };
}

function knownOf(sources: readonly Source[]) {
  return {
    constants: sources.map(({ cell }) => cell?.constant ?? null),
    areDates: sources.every(({ style }) => formatCategory(style.numberFormat) === "Date"),
  };
}
