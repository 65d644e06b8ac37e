import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, Borders, CellStyle } from "../../model/style";
import { paddingOf, PADDING, type CellView } from "./cellView";
import { drawnSize, fontFamilies } from "./measure";

const ALIGN: Readonly<Record<CellView["align"], HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellStyle["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** A cell in Univer's words. Its text is a text for Univer whatever the value is, so that nothing is formatted twice. */
export function univerCell(view: CellView): ICellDataForSheetInterceptor {
  return {
    v: view.text,
    t: CellValueType.STRING,
    s: univerStyle(view),
  };
}

function univerStyle(view: CellView): IStyleData {
  const { style } = view;
  const { font } = style;
  const line = { s: BooleanNumber.TRUE };
  const padding = paddingOf(style);
  const borders = univerBorders(style.borders);
  return {
    ff: fontFamilies(font.name),
    fs: drawnSize(font),
    bl: view.isBold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: font.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(font.underline === "None" ? {} : { ul: line }),
    ...(font.strikethrough ? { st: line } : {}),
    ...(font.subscript ? { va: BaselineOffset.SUBSCRIPT } : {}),
    ...(font.superscript ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(view.textColour === "" ? {} : { cl: { rgb: view.textColour } }),
    ...(view.fill === "" ? {} : { bg: { rgb: view.fill } }),
    ...(borders ? { bd: borders } : {}),
    ht: ALIGN[view.align],
    vt: VERTICAL[style.verticalAlignment],
    tb: wrapping(view),
    pd: {
      t: 0,
      b: 1,
      l: view.align === "right" ? PADDING : padding,
      r: view.align === "right" ? padding : PADDING,
    },
    ...(style.textOrientation === 0 ? {} : { tr: rotation(style.textOrientation) }),
  };
}

function wrapping({ style, isNumber, align }: CellView): WrapStrategy {
  if (style.wrapText || align === "justify" || align === "distributed") return WrapStrategy.WRAP;
  return isNumber || style.horizontalAlignment === "Fill"
    ? WrapStrategy.CLIP
    : WrapStrategy.OVERFLOW;
}

/** Excel turns counter-clockwise for positive angles, Univer clockwise. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

function univerBorders(borders: Borders): IBorderData | undefined {
  const { top, bottom, left, right, diagonalDown, diagonalUp } = borders;
  const drawn = Object.entries({
    t: top,
    b: bottom,
    l: left,
    r: right,
    tl_br: diagonalDown,
    bl_tr: diagonalUp,
  }).filter(([, line]) => line.style !== "None");
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(drawn.map(([side, line]) => [side, univerLine(line)]));
}

function univerLine({ style, weight, color }: BorderLine): IBorderStyleData {
  return { s: lineType(style, weight), cl: { rgb: color === "" ? "#000000" : color } };
}

function lineType(style: BorderLine["style"], weight: BorderLine["weight"]): BorderStyleTypes {
  const isMedium = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "None":
      return BorderStyleTypes.NONE;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Dash":
      return isMedium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "DashDot":
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
    case "Continuous":
      if (weight === "Thick") return BorderStyleTypes.THICK;
      if (weight === "Medium") return BorderStyleTypes.MEDIUM;
      return weight === "Hairline" ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
  }
}
