import { areaAddress, joinedAreas, type Position } from "./addresses";
import { grouped } from "./heights";
import type { CellLook } from "./layout/plan";
import { LINE_COLOUR, LOOKS, PLAIN_COLOUR, PLAIN_FONT, PLAIN_SIZE, type LookFormat } from "./looks";

/** A cell that is to get a look. */
export type DressedCell = Position & { readonly look: CellLook };

/** Gives cells the looks of their kind, area by area: an address of several areas is written differently by country. */
export function dress(sheet: Excel.Worksheet, cells: readonly DressedCell[]): void {
  for (const [look, alike] of grouped(cells, (cell) => cell.look)) {
    const format = LOOKS[look];
    if (Object.keys(format).length === 0) continue;
    for (const area of joinedAreas(alike)) {
      applyLook(sheet.getRange(areaAddress(area)).format, format);
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
