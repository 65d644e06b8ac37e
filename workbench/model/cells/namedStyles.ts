import { ExcelError } from "../errors";
import { DEFAULT_STYLE, NO_LINE, type BorderLine, type CellStyle, type FontStyle } from "../style";

type Look = {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: Partial<FontStyle>;
  readonly bottom?: BorderLine;
  readonly top?: BorderLine;
};

const DARK_BLUE = "#44546A";
const line = (weight: BorderLine["weight"], color: string): BorderLine => ({
  ...NO_LINE,
  style: "Continuous",
  weight,
  color,
});

/** Styles that every workbook of Excel has, by office.js' names; those of the theme "Office". */
const LOOKS: Readonly<Record<string, Look>> = {
  Normal: {},
  Comma: { numberFormat: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-' },
  Currency: { numberFormat: '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-' },
  Percent: { numberFormat: "0%" },
  Good: { fill: "#C6EFCE", font: { color: "#006100" } },
  Bad: { fill: "#FFC7CE", font: { color: "#9C0006" } },
  Neutral: { fill: "#FFEB9C", font: { color: "#9C5700" } },
  Input: { fill: "#FFCC99", font: { color: "#3F3F76" } },
  Calculation: { fill: "#F2F2F2", font: { color: "#FA7D00", bold: true } },
  WarningText: { font: { color: "#FF0000" } },
  ExplanatoryText: { font: { color: "#7F7F7F", italic: true } },
  Title: { font: { name: "Calibri Light", size: 18, color: DARK_BLUE } },
  Heading1: {
    font: { size: 15, bold: true, color: DARK_BLUE },
    bottom: line("Thick", "#4472C4"),
  },
  Heading2: {
    font: { size: 13, bold: true, color: DARK_BLUE },
    bottom: line("Thick", "#A2B8E1"),
  },
  Heading3: {
    font: { bold: true, color: DARK_BLUE },
    bottom: line("Medium", "#8EA9DB"),
  },
  Heading4: { font: { bold: true, color: DARK_BLUE } },
  Total: {
    font: { bold: true },
    top: line("Thin", "#4472C4"),
    bottom: { ...line("Thick", "#4472C4"), style: "Double" },
  },
};

/** How cells look in a named style; ItemNotFound when the workbook has none of this name. */
export function namedStyle(name: string): (before: CellStyle) => CellStyle {
  const wanted = name.replaceAll(" ", "").toLowerCase();
  const [found, look] = Object.entries(LOOKS).find(([each]) => each.toLowerCase() === wanted) ?? [];
  if (found === undefined || !look) {
    throw new ExcelError("ItemNotFound", `There is no style "${name}".`);
  }
  const { font, top, bottom, ...rest } = look;
  const borders = { ...DEFAULT_STYLE.borders, ...(top && { top }), ...(bottom && { bottom }) };
  const style: CellStyle = {
    ...DEFAULT_STYLE,
    ...rest,
    font: { ...DEFAULT_STYLE.font, ...font },
    borders,
    ...(found === "Normal" ? {} : { styleName: found }),
  };
  return ({ quotePrefix }) => (quotePrefix ? { ...style, quotePrefix } : style);
}
