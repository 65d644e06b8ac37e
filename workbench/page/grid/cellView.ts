import { displayColour, displayText } from "../../format/display";
import type { Sheet } from "../../model/state";
import { DEFAULT_STYLE, type CellStyle, type Colour } from "../../model/style";
import { isError, type CellValue } from "../../model/values";
import { styleAt } from "../../model/styleAt";
import type { Workbook } from "../../model/workbook";
import { columnPixels, edge, mergeAt, type SheetLayout } from "./layout";
import type { Measure } from "./measure";
import { fittedNumber } from "./numberFit";
import { tableLookAt } from "./tableLook";

/** What a cell looks like, in the end. */
export type CellView = {
  readonly text: string;
  readonly style: CellStyle;
  readonly textColour: Colour;
  readonly fill: Colour;
  readonly isBold: boolean;
  readonly align: "left" | "center" | "right" | "justify" | "distributed";
  /** A number neither runs over into the next cell nor is it cut off. */
  readonly isNumber: boolean;
};

/** Between the text of a cell and its borders, in pixels. */
export const PADDING = 2;
const INDENT = 9;

/** What a cell shows; undefined for an empty one without a look of its own. */
export function cellView(
  workbook: Workbook,
  sheet: Sheet,
  layout: SheetLayout,
  row: number,
  column: number,
  measure: Measure,
): CellView | undefined {
  const value = workbook.value(sheet.id, row, column);
  const style = styleAt(sheet, row, column);
  const look = tableLookAt(sheet, row, column);
  if (value === null && style === DEFAULT_STYLE && !look) return undefined;
  const isNumber = typeof value === "number" && !style.wrapText;
  const automatic = style.font.color === DEFAULT_STYLE.font.color;
  const isBold = style.font.bold || look?.isBold === true;
  const font = isBold === style.font.bold ? style.font : { ...style.font, bold: isBold };
  const inner = innerWidth(layout, style, row, column);
  const full = displayText(value, style.numberFormat, workbook.culture);
  const text =
    typeof value === "number" && !style.shrinkToFit
      ? fittedNumber(value, full, style.numberFormat, workbook.culture, inner, (part) =>
          measure(part, font),
        )
      : full;
  return {
    text: style.wrapText ? text : text.replaceAll(/\r?\n/g, ""),
    style,
    textColour:
      displayColour(value, style.numberFormat) ??
      (automatic ? (look?.textColour ?? "") : style.font.color),
    fill: style.fill === "" ? (look?.fill ?? "") : style.fill,
    isBold,
    align: alignment(style, value),
    isNumber,
  };
}

function alignment({ horizontalAlignment }: CellStyle, value: CellValue): CellView["align"] {
  switch (horizontalAlignment) {
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isError(value) ? "center" : "left";
    case "Left":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
      return "justify";
    case "Distributed":
      return "distributed";
  }
}

/** How wide the text of a cell may be. */
function innerWidth(
  layout: SheetLayout,
  { indentLevel }: CellStyle,
  row: number,
  column: number,
): number {
  const merge = mergeAt(layout.merges, { row, column });
  const width = merge
    ? edge(layout.columnEdges, merge.column + merge.columns) -
      edge(layout.columnEdges, merge.column)
    : columnPixels(layout, column);
  return width - 2 * PADDING - indentLevel * INDENT;
}

/** How far the text is from the border, in pixels. */
export function paddingOf({ indentLevel }: CellStyle): number {
  return PADDING + indentLevel * INDENT;
}
