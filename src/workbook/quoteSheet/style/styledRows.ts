import { areaAddress, joinedAreas, rowsAddress, type Position } from "../../connection/addresses";
import { grouped, PARAGRAPH_SPAN } from "./heights";
import { COLUMNS, type CellStyle, type ColumnKey, type PlannedRow } from "../layout/plan";
import {
  LINE_COLOUR,
  STYLES,
  PLAIN_COLOUR,
  PLAIN_FONT,
  PLAIN_SIZE,
  UNSEEN_FORMAT,
  type StyleFormat,
} from "./styles";
import { narrowCell, narrowStyle, type ColumnWidths } from "./narrowColumns";
import { plannedCell } from "../layout/placedPlan";
import { runs } from "../update/rowChanges";

/** A cell that is to get a look. */
export type StyledCell = Position & {
  readonly look: CellStyle;
  /** Of its font, where its columns are too narrow for a text; then it is wrapped. */
  readonly narrowSize: number | undefined;
  /** As many columns become one cell. */
  readonly columns: number;
};

/**
 * The cells of a row of a quote that get a look.
 *
 * @param widths of columns that are not the quote's own
 */
export function styledCells(
  planned: PlannedRow,
  row: number,
  columnOf: (column: ColumnKey) => number | undefined,
  widths: ColumnWidths | undefined,
): readonly StyledCell[] {
  return COLUMNS.flatMap((key): readonly StyledCell[] => {
    const cell = plannedCell(planned, key);
    const column = columnOf(key);
    if (!cell || column === undefined) return [];
    const narrow = widths && narrowCell(planned, key, widths);
    const isParagraph = planned.isParagraph === true && key === "product";
    const columns = isParagraph
      ? PARAGRAPH_SPAN
      : narrow
        ? sideBySide(key, narrow.columns, columnOf)
        : 1;
    return [{ row, column, look: cell.look, narrowSize: narrow?.size, columns }];
  });
}

/** As many columns from one on, unless somebody has moved or deleted some of them. */
function sideBySide(
  first: ColumnKey,
  columns: number,
  columnOf: (column: ColumnKey) => number | undefined,
): number {
  const from = COLUMNS.indexOf(first);
  const all = COLUMNS.slice(from, from + columns).map(columnOf);
  return all.every((column, index) => column !== undefined && column - index === all[0])
    ? columns
    : 1;
}

/** Makes cells one; before they get their styles, since Excel drops the fill of empty cells that it merges (R13). */
export function mergeCells(sheet: Excel.Worksheet, cells: readonly StyledCell[]): void {
  const merged = cells.filter(({ columns }) => columns > 1);
  for (const alike of grouped(merged, ({ column, columns }) => `${column} ${columns}`).values()) {
    for (const run of runs(alike.map(({ row }) => row))) {
      for (const { column, columns } of alike.slice(0, 1)) {
        sheet.getRange(areaAddress({ ...run, column, columns })).merge(true);
      }
    }
  }
}

/**
 * Gives cells the styles of their kind, area by area: an address of several areas is written differently by country.
 *
 * @param shrinksNumbers where columns may be too narrow, in which Excel shows ######## in place of numbers and days
 */
export function dress(
  sheet: Excel.Worksheet,
  cells: readonly StyledCell[],
  { shrinksNumbers }: { readonly shrinksNumbers: boolean },
): void {
  const sorted = grouped(cells, ({ look, narrowSize = "" }) => `${look} ${narrowSize}`);
  for (const alike of sorted.values()) {
    const [first] = alike;
    const format = first && narrowStyle(STYLES[first.look], first.narrowSize);
    if (!format) continue;
    if (Object.keys(format).length === 0) continue;
    const { numberFormat = UNSEEN_FORMAT } = format;
    for (const area of joinedAreas(alike)) {
      const target = sheet.getRange(areaAddress(area)).format;
      applyStyle(target, format);
      if (shrinksNumbers && numberFormat !== UNSEEN_FORMAT) target.shrinkToFit = true;
    }
  }
}

/** Fits the heights of rows, neighbours of one height at once. */
export function fitRows(
  sheet: Excel.Worksheet,
  rows: readonly { readonly row: number; readonly height: number | undefined }[],
  column: number,
): void {
  for (const [height, alike] of grouped(rows, (row) => row.height)) {
    const cells = alike.map(({ row }) => ({ row, column }));
    for (const area of joinedAreas(cells)) {
      sheet.getRange(areaAddress(area)).format.rowHeight = height;
    }
  }
}

/** Sets the heights of rows, sorted from top to bottom; the standard height where it is undefined. */
export function setHeights(
  sheet: Excel.Worksheet,
  rows: readonly { readonly row: number; readonly height: number | undefined }[],
): void {
  for (const [height, alike] of grouped(rows, (row) => row.height ?? "standard")) {
    for (const run of runs(alike.map(({ row }) => row))) {
      const { format } = sheet.getRange(rowsAddress(run.row, run.rows));
      if (height === "standard") format.useStandardHeight = true;
      else format.rowHeight = height;
    }
  }
}

/** What all cells of a quote have before each gets its look. */
export function applyPlainStyle(format: Excel.RangeFormat): void {
  const { font } = format;
  font.name = PLAIN_FONT;
  font.size = PLAIN_SIZE;
  font.color = PLAIN_COLOUR;
  format.verticalAlignment = "Top";
}

function applyStyle(format: Excel.RangeFormat, look: StyleFormat): void {
  const { font, fill, borders } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.isBold) font.bold = true;
  if (look.colour !== undefined) font.color = look.colour;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.alignment !== undefined) format.horizontalAlignment = look.alignment;
  if (look.isWrapped) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.isUnderlined) font.underline = "Single";
  if (look.stands !== undefined) format.verticalAlignment = look.stands;
  if (look.lineAbove !== undefined) drawLine(borders.getItem("EdgeTop"), look.lineAbove);
  if (look.lineBelow !== undefined) drawLine(borders.getItem("EdgeBottom"), look.lineBelow);
}

function drawLine(border: Excel.RangeBorder, weight: "Thin" | "Hairline"): void {
  border.style = "Continuous";
  border.weight = weight;
  border.color = LINE_COLOUR;
}
