import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { Draft } from "../draft";
import { ExcelError } from "../errors";
import type { Id, LineProperties, Sheet } from "../state";
import { linesWithin } from "./existing";
import { refuseIfLocked } from "./protection";

/** Of a new sheet, in points: 20 and 64 pixels. */
export const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 48;

const TALLEST_ROW = 409.5;
/** 255 characters of 7 pixels, with their margin. */
const WIDEST_COLUMN = 1_342.5;

type Lines = ReadonlyMap<number, LineProperties>;

/** The height in points that a row has when it is not hidden. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowProperties.get(row)?.size ?? standardRowHeight(sheet);
}

/** The height in points of rows that have none of their own. */
export function standardRowHeight({ standardHeight }: Sheet): number {
  return standardHeight ?? DEFAULT_ROW_HEIGHT;
}

/** The width in points that a column has when it is not hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columnProperties.get(column)?.size ?? standardColumnWidth(sheet);
}

/** The width in points of columns that have none of their own. */
export function standardColumnWidth({ standardWidth }: Sheet): number {
  if (standardWidth === undefined) return DEFAULT_COLUMN_WIDTH;
  // A character of the standard font has 7 pixels, and a column a margin of 5.
  const pixels = Math.trunc(standardWidth * 7 + 5);
  return standardWidth === 0 ? 0 : (pixels * 3) / 4;
}

/** How far a row is from the top, or a column from the left, in points. */
export function lineStart(sheet: Sheet, line: number, isVertical: boolean): number {
  const lines = isVertical ? sheet.rowProperties : sheet.columnProperties;
  const standard = isVertical ? standardRowHeight(sheet) : standardColumnWidth(sheet);
  let start = line * standard;
  for (const [at, { size, isHidden }] of lines) {
    if (at < line) start += (isHidden === true ? 0 : (size ?? standard)) - standard;
  }
  return start;
}

/** Sets the height of the rows of an area, in points; undefined for the standard. */
export function setRowHeight(
  draft: Draft,
  sheetId: Id,
  area: Area,
  size: number | undefined,
): void {
  refuseSize(size, TALLEST_ROW);
  refuseIfLocked(draft.state, sheetId, area, "allowFormatRows");
  if (area.rows === SHEET_ROWS && size !== 0) {
    // The height of all rows is that of the rows to come as well.
    changeRows(draft, sheetId, area, sizing(undefined));
    draft.updateSheet(sheetId, { standardHeight: size === undefined ? undefined : toPixel(size) });
  } else changeRows(draft, sheetId, area, sizing(size));
}

/** Sets the width of the columns of an area, in points; undefined for the standard. */
export function setColumnWidth(
  draft: Draft,
  sheetId: Id,
  area: Area,
  size: number | undefined,
): void {
  refuseSize(size, WIDEST_COLUMN);
  refuseIfLocked(draft.state, sheetId, area, "allowFormatColumns");
  changeColumns(draft, sheetId, area, sizing(size));
}

export function hideRows(draft: Draft, sheetId: Id, area: Area, isHidden: boolean): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatRows");
  changeRows(draft, sheetId, area, (line) => ({ ...line, isHidden: isHidden || undefined }));
}

export function hideColumns(draft: Draft, sheetId: Id, area: Area, isHidden: boolean): void {
  refuseIfLocked(draft.state, sheetId, area, "allowFormatColumns");
  changeColumns(draft, sheetId, area, (line) => ({ ...line, isHidden: isHidden || undefined }));
}

/** The different sizes of the rows, or columns, of an area; 0 for hidden ones. */
export function sizesIn(sheet: Sheet, area: Area, isVertical: boolean): readonly number[] {
  const lines = isVertical ? sheet.rowProperties : sheet.columnProperties;
  const [first, count] = isVertical ? [area.row, area.rows] : [area.column, area.columns];
  const standard = isVertical ? standardRowHeight(sheet) : standardColumnWidth(sheet);
  const known = linesWithin(lines, first, count);
  const sizes = known.map((line) => {
    const { size, isHidden } = lines.get(line) ?? {};
    return isHidden === true ? 0 : (size ?? standard);
  });
  return [...new Set(known.length < count ? [...sizes, standard] : sizes)];
}

/** Some, all or none of the lines are hidden: null, true or false. */
export function areHidden(lines: Lines, first: number, count: number): boolean | null {
  const hidden = linesWithin(lines, first, count).filter(
    (line) => lines.get(line)?.isHidden === true,
  ).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

function sizing(size: number | undefined): (line: LineProperties) => LineProperties {
  if (size === 0) return (line) => ({ ...line, isHidden: true });
  const rounded = size === undefined ? undefined : toPixel(size);
  return (line) => ({ ...line, size: rounded, isHidden: undefined });
}

/** Excel keeps sizes in pixels: three quarters of a point. */
function toPixel(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

function changeRows(
  draft: Draft,
  sheetId: Id,
  { row, rows }: Area,
  change: (line: LineProperties) => LineProperties,
): void {
  const { rowProperties } = draft.sheet(sheetId);
  if (rows === SHEET_ROWS) {
    if (withoutBlanks(change({}))) {
      throw new ExcelError(
        "RangeExceedsLimit",
        "Not all rows of a sheet can be hidden or grouped at once.",
      );
    }
    const after = [...rowProperties].flatMap(([at, line]) => {
      const properties = withoutBlanks(change(line));
      return properties ? [[at, properties] as const] : [];
    });
    draft.updateSheet(sheetId, { rowProperties: new Map(after) });
    return;
  }
  draft.updateSheet(sheetId, { rowProperties: changed(rowProperties, row, rows, change) });
}

function changeColumns(
  draft: Draft,
  sheetId: Id,
  { column, columns }: Area,
  change: (line: LineProperties) => LineProperties,
): void {
  const { columnProperties } = draft.sheet(sheetId);
  const count = Math.min(columns, SHEET_COLUMNS);
  draft.updateSheet(sheetId, {
    columnProperties: changed(columnProperties, column, count, change),
  });
}

function changed(
  lines: Lines,
  first: number,
  count: number,
  change: (line: LineProperties) => LineProperties,
): Lines {
  const after = new Map(lines);
  for (let line = first; line < first + count; line += 1) {
    const properties = withoutBlanks(change(lines.get(line) ?? {}));
    if (properties) after.set(line, properties);
    else after.delete(line);
  }
  return after;
}

function withoutBlanks(line: LineProperties): LineProperties | undefined {
  const entries = Object.entries(line).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function refuseSize(size: number | undefined, largest: number): void {
  if (size === undefined || (Number.isFinite(size) && size >= 0 && size <= largest)) return;
  throw new ExcelError("InvalidArgument", `A size is between 0 and ${largest} points.`);
}
