import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { Draft } from "../draft";
import type { Id, LineProperties } from "../state";
import { inheritedStyle, styleAt } from "../styleAt";
import { DEFAULT_STYLE, type CellStyle } from "../style";
import { NO_CONTENT, putCell } from "./content";
import { cellsWithin, linesWithin } from "./existing";
import { refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";

export type StyleChange = (style: CellStyle) => CellStyle;

/** Changes how the cells of an area look; whole rows and columns remember it for cells that come later. */
export function styleArea(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  paintArea(draft, sheetId, area, change);
  draft.report({ kind: "format", sheetId, area });
}

/** Changes how cells look without asking or telling anybody: a part of other operations. */
export function paintArea(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  const shared = once(change);
  if (area.rows === SHEET_ROWS) paintColumns(draft, sheetId, area, shared);
  else if (area.columns === SHEET_COLUMNS) paintRows(draft, sheetId, area, shared);
  else paintCells(draft, sheetId, area, shared);
}

/** The different styles that the cells of an area have. */
export function stylesIn(draft: Pick<Draft, "sheet">, sheetId: Id, area: Area): Set<CellStyle> {
  const sheet = draft.sheet(sheetId);
  const isLarge = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
  const styles = new Set<CellStyle>();
  if (!isLarge) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        styles.add(styleAt(sheet, row, column));
      }
    }
    return styles;
  }
  const inColumns = linesWithin(sheet.columnProperties, area.column, area.columns);
  const styledRows = linesWithin(sheet.rowProperties, area.row, area.rows)
    .map((row) => sheet.rowProperties.get(row)?.style)
    .filter((style) => style !== undefined);
  for (const style of styledRows) styles.add(style);
  if (styledRows.length < area.rows) {
    for (const column of inColumns) {
      styles.add(sheet.columnProperties.get(column)?.style ?? DEFAULT_STYLE);
    }
    if (inColumns.length < area.columns) styles.add(DEFAULT_STYLE);
  }
  for (const { cell } of cellsWithin(sheet, area)) styles.add(cell.style);
  return styles;
}

function paintCells(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  refuseManyCells(area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      paintCell(draft, sheetId, row, column, change);
    }
  }
}

function paintCell(
  draft: Draft,
  sheetId: Id,
  row: number,
  column: number,
  change: StyleChange,
): void {
  const cell = draft.cell(sheetId, row, column);
  const before = cell?.style ?? inheritedStyle(draft.sheet(sheetId), row, column);
  const style = change(before);
  if (style !== before) putCell(draft, sheetId, { row, column }, cell ?? NO_CONTENT, style);
}

/** Columns come last when a cell looks for its style, so rows with a style of their own get cells where they cross. */
function paintColumns(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  const before = draft.sheet(sheetId);
  const isWholeSheet = area.columns === SHEET_COLUMNS;
  const styledRows = [...before.rowProperties].filter(([, { style }]) => style !== undefined);
  if (!isWholeSheet) {
    for (const [row] of styledRows) {
      paintCells(draft, sheetId, { ...area, row, rows: 1 }, change);
    }
  }
  for (const { row, column } of [...cellsWithin(before, area)]) {
    const isPainted = !isWholeSheet && before.rowProperties.get(row)?.style !== undefined;
    if (!isPainted) paintCell(draft, sheetId, row, column, change);
  }
  draft.updateSheet(sheetId, {
    columnProperties: paintLines(before.columnProperties, area.column, area.columns, change),
    rowProperties: isWholeSheet
      ? new Map([...before.rowProperties].map(([row, line]) => [row, paintLine(line, change)]))
      : before.rowProperties,
  });
}

function paintRows(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  const before = draft.sheet(sheetId);
  const styledColumns = [...before.columnProperties]
    .filter(([, { style }]) => style !== undefined)
    .map(([column]) => column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (before.rowProperties.get(row)?.style !== undefined) continue;
    // The row's style would hide that of the columns it crosses.
    for (const column of styledColumns) paintCell(draft, sheetId, row, column, change);
  }
  for (const { row, column } of [...cellsWithin(before, area)]) {
    const isPainted =
      before.rowProperties.get(row)?.style === undefined && styledColumns.includes(column);
    if (!isPainted) paintCell(draft, sheetId, row, column, change);
  }
  draft.updateSheet(sheetId, {
    rowProperties: paintLines(before.rowProperties, area.row, area.rows, change),
  });
}

function paintLines(
  lines: ReadonlyMap<number, LineProperties>,
  first: number,
  count: number,
  change: StyleChange,
): ReadonlyMap<number, LineProperties> {
  const after = new Map(lines);
  for (let line = first; line < first + count; line += 1) {
    const before = lines.get(line) ?? {};
    after.set(line, { ...before, style: change(before.style ?? DEFAULT_STYLE) });
  }
  return after;
}

function paintLine(line: LineProperties, change: StyleChange): LineProperties {
  return line.style === undefined ? line : { ...line, style: change(line.style) };
}

/** Cells that looked the same share one style afterwards as well. */
function once(change: StyleChange): StyleChange {
  const done = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = done.get(style);
    if (known) return known;
    const after = change(style);
    done.set(style, after);
    return after;
  };
}
