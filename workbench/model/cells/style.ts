import { SHEET_COLUMNS, SHEET_ROWS, type Area, type Position } from "../area";
import type { Draft } from "../draft";
import type { Id, LineProperties, Sheet } from "../state";
import { inheritedStyle, styleAt } from "../styleAt";
import { DEFAULT_STYLE, type CellStyle } from "../style";
import { NO_CONTENT, putCell } from "./content";
import { cellsWithin, linesWithin } from "./existing";
import { refuseManyCells } from "./limits";
import { refuseIfLocked } from "./protection";
import { areEqualStyles } from "./styleEquality";

export type StyleChange = (style: CellStyle) => CellStyle;

/** Changes how the cells of an area look; whole rows and columns remember it for cells that come later. */
export function styleArea(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatCells");
  paintArea(draft, sheetId, area, change);
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
  const styledRows = isWholeSheet ? [] : styledLines(before.rowProperties, 0, SHEET_ROWS);
  const crossings = styledRows.flatMap((row) =>
    Array.from({ length: area.columns }, (_, offset) => ({ row, column: area.column + offset })),
  );
  const styles = stylesBefore(before, [...crossings, ...cellsWithin(before, area)]);
  draft.updateSheet(sheetId, {
    columnProperties: paintColumnLines(before.columnProperties, area, change),
    rowProperties: isWholeSheet
      ? new Map([...before.rowProperties].map(([row, line]) => [row, paintLine(line, change)]))
      : before.rowProperties,
  });
  paintAll(draft, sheetId, styles, change);
}

/** The style of a row hides those of the columns it crosses, so these get cells. */
function paintRows(draft: Draft, sheetId: Id, area: Area, change: StyleChange): void {
  const before = draft.sheet(sheetId);
  const { style: base, others } = mostColumns(before.columnProperties);
  const crossings = Array.from({ length: area.rows }, (_, offset) => area.row + offset)
    .filter((row) => before.rowProperties.get(row)?.style === undefined)
    .flatMap((row) => others.map((column) => ({ row, column })));
  const styles = stylesBefore(before, [...crossings, ...cellsWithin(before, area)]);
  draft.updateSheet(sheetId, {
    rowProperties: paintRowLines(before.rowProperties, area, base, change),
  });
  paintAll(draft, sheetId, styles, change);
}

/** How most columns look, and which do not: a row begins with the former. */
function mostColumns(lines: Lines): {
  readonly style: CellStyle;
  readonly others: readonly number[];
} {
  const styled = styledLines(lines, 0, SHEET_COLUMNS);
  const counts = new Map<CellStyle, number>([[DEFAULT_STYLE, SHEET_COLUMNS - styled.length]]);
  const styleOf = (line: number) => lines.get(line)?.style ?? DEFAULT_STYLE;
  for (const line of styled) counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + 1);
  const [[style] = [DEFAULT_STYLE]] = [...counts].sort((one, other) => other[1] - one[1]);
  const all = Array.from({ length: SHEET_COLUMNS }, (_, line) => line);
  const looked = style === DEFAULT_STYLE ? styled : all;
  return { style, others: looked.filter((line) => styleOf(line) !== style) };
}

type Lines = ReadonlyMap<number, LineProperties>;
type Styled = Position & { readonly style: CellStyle };

function styledLines(lines: Lines, first: number, count: number): readonly number[] {
  return linesWithin(lines, first, count).filter((line) => lines.get(line)?.style !== undefined);
}

/** How cells looked before their rows and columns changed; each cell once. */
function stylesBefore(sheet: Sheet, positions: readonly Position[]): readonly Styled[] {
  const seen = new Set<number>();
  return positions.flatMap(({ row, column }) => {
    const key = row * SHEET_COLUMNS + column;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row, column, style: styleAt(sheet, row, column) }];
  });
}

/** Cells come after their lines: what they need not say themselves depends on these. */
function paintAll(draft: Draft, sheetId: Id, styles: readonly Styled[], change: StyleChange): void {
  for (const { row, column, style } of styles) {
    const content = draft.cell(sheetId, row, column) ?? NO_CONTENT;
    putCell(draft, sheetId, { row, column }, content, change(style));
  }
}

/** A column without a style is one with the default; a row's default hides the styles of columns. */
function paintColumnLines(lines: Lines, { column, columns }: Area, change: StyleChange): Lines {
  const after = new Map(lines);
  for (let line = column; line < column + columns; line += 1) {
    const { style: before = DEFAULT_STYLE, ...rest } = lines.get(line) ?? {};
    const style = change(before);
    if (!areEqualStyles(style, DEFAULT_STYLE)) after.set(line, { ...rest, style });
    else if (Object.keys(rest).length > 0) after.set(line, rest);
    else after.delete(line);
  }
  return after;
}

function paintRowLines(
  lines: Lines,
  { row, rows }: Area,
  base: CellStyle,
  change: StyleChange,
): Lines {
  const after = new Map(lines);
  for (let line = row; line < row + rows; line += 1) {
    const before = lines.get(line) ?? {};
    after.set(line, { ...before, style: change(before.style ?? base) });
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
