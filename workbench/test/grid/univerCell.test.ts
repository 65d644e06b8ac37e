import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { DEFAULT_STYLE, NO_LINE, type BorderLine, type CellStyle } from "../../model/style";
import type { CellView } from "../../page/grid/cellView";
import { univerCell } from "../../page/grid/univerCell";

const VIEW: CellView = {
  text: "1.234,50 €",
  style: { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, name: "Arial" } },
  textColour: "",
  fill: "",
  isBold: false,
  align: "right",
  isNumber: true,
};

function styleOf(change: Partial<CellView>, style: Partial<CellStyle> = {}): IStyleData {
  const cell = univerCell({ ...VIEW, ...change, style: { ...VIEW.style, ...style } });
  return cell.s as IStyleData;
}

describe("a cell in Univer's words", () => {
  it("is always a text, so that nothing is formatted or calculated twice", () => {
    expect(univerCell(VIEW)).toMatchObject({ v: "1.234,50 €", t: CellValueType.STRING });
  });

  it("has font, size and alignment", () => {
    expect(styleOf({ isBold: true })).toMatchObject({
      ff: "Arial, Arial, sans-serif",
      fs: 11,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.FALSE,
      ht: HorizontalAlign.RIGHT,
      vt: VerticalAlign.BOTTOM,
    });
  });

  it("has no colours of its own where the workbook has none", () => {
    const style = styleOf({});
    expect(style).not.toHaveProperty("cl");
    expect(style).not.toHaveProperty("bg");
    expect(style).not.toHaveProperty("bd");
  });

  it("has the colours that the view has", () => {
    expect(styleOf({ textColour: "#FF0000", fill: "#FFFF00" })).toMatchObject({
      cl: { rgb: "#FF0000" },
      bg: { rgb: "#FFFF00" },
    });
  });

  it.each<[BorderLine["style"], BorderLine["weight"], BorderStyleTypes]>([
    ["Continuous", "Hairline", BorderStyleTypes.HAIR],
    ["Continuous", "Thin", BorderStyleTypes.THIN],
    ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
    ["Continuous", "Thick", BorderStyleTypes.THICK],
    ["Dash", "Thin", BorderStyleTypes.DASHED],
    ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
    ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
    ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
    ["Dot", "Thin", BorderStyleTypes.DOTTED],
    ["Double", "Thick", BorderStyleTypes.DOUBLE],
    ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ])("draws the line %s, %s", (style, weight, type) => {
    const borders = {
      ...DEFAULT_STYLE.borders,
      top: { style, weight, color: "#112233" },
      diagonalUp: NO_LINE,
    };
    expect(styleOf({}, { borders }).bd).toEqual({ t: { s: type, cl: { rgb: "#112233" } } });
  });

  it.each([
    [{ isNumber: true }, {}, WrapStrategy.CLIP],
    [{ isNumber: false }, {}, WrapStrategy.OVERFLOW],
    [{ isNumber: false }, { wrapText: true }, WrapStrategy.WRAP],
    [{ isNumber: false, align: "justify" as const }, {}, WrapStrategy.WRAP],
  ])("%j, %j runs over, wraps or ends at its border", (change, style, wrapping) => {
    expect(styleOf(change, style).tb).toBe(wrapping);
  });

  it.each([
    [0, undefined],
    [45, { a: -45 }],
    [-90, { a: 90 }],
    [180, { a: 0, v: BooleanNumber.TRUE }],
  ])("turns its text by %i degrees", (textOrientation, rotation) => {
    expect(styleOf({}, { textOrientation }).tr).toEqual(rotation);
  });

  it("is indented from the side where its text begins", () => {
    expect(styleOf({ align: "left" }, { indentLevel: 2 }).pd).toMatchObject({ l: 20, r: 2 });
    expect(styleOf({ align: "right" }, { indentLevel: 2 }).pd).toMatchObject({ l: 2, r: 20 });
  });
});
