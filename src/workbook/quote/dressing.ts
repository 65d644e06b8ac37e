import { areaAddress, joinedAreas, rowsAddress, type Position } from "./addresses";
import { grouped } from "./heights";
import type { CellLook } from "./layout/plan";
import {
  LINE_COLOUR,
  LOOKS,
  PLAIN_COLOUR,
  PLAIN_FONT,
  PLAIN_SIZE,
  UNSEEN_FORMAT,
  type LookFormat,
} from "./looks";
import { runs } from "./rowChanges";

/** A cell that is to get a look. */
export type DressedCell = Position & { readonly look: CellLook };

/**
 * Gives cells the looks of their kind, area by area: an address of several areas is written differently by country.
 *
 * @param shrinksNumbers where columns may be too narrow, in which Excel shows ######## in place of numbers and days
 */
export function dress(
  sheet: Excel.Worksheet,
  cells: readonly DressedCell[],
  { shrinksNumbers }: { readonly shrinksNumbers: boolean },
): void {
  for (const [look, alike] of grouped(cells, (cell) => cell.look)) {
    const format = LOOKS[look];
    if (Object.keys(format).length === 0) continue;
    const { numberFormat = UNSEEN_FORMAT } = format;
    for (const area of joinedAreas(alike)) {
      const target = sheet.getRange(areaAddress(area)).format;
      applyLook(target, format);
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
export function applyPlainLook(format: Excel.RangeFormat): void {
  const { font } = format;
  font.name = PLAIN_FONT;
  font.size = PLAIN_SIZE;
  font.color = PLAIN_COLOUR;
  format.verticalAlignment = "Top";
}

function applyLook(format: Excel.RangeFormat, look: LookFormat): void {
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
