import type { StyleChange } from "../../model/cells/style";
import type { BorderLine, CellStyle } from "../../model/style";

const GREEN = "#0B6A43";
const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#BFD8CB" };

export const TITLE: StyleChange = (style) => ({
  ...style,
  font: { ...style.font, size: 18, bold: true, color: GREEN },
});

export const HINT: StyleChange = (style) => ({
  ...style,
  font: { ...style.font, italic: true, color: "#5C6B64" },
});

export const LABEL: StyleChange = (style) => ({ ...style, font: { ...style.font, bold: true } });

export const HEADER: StyleChange = (style) => ({
  ...style,
  fill: GREEN,
  font: { ...style.font, bold: true, color: "#FFFFFF" },
});

/** A cell that is there to be changed. */
export const INPUT: StyleChange = (style) => ({
  ...style,
  fill: "#FFF4CE",
  font: { ...style.font, bold: true, color: "#1F3A8A" },
  borders: allAround(style, { ...LINE, color: "#C9A227" }),
});

/** Of everything on the sheets: rows are higher than their text. */
export const MIDDLE: StyleChange = (style) => ({ ...style, verticalAlignment: "Center" });

export const LINES: StyleChange = (style) => ({
  ...style,
  borders: { ...style.borders, bottom: LINE },
});

export const STRONG_RESULT: StyleChange = (style) => ({
  ...style,
  fill: "#E6F3EC",
  font: { ...style.font, bold: true, color: GREEN },
});

export const RIGHT: StyleChange = (style) => ({ ...style, horizontalAlignment: "Right" });
export const CENTER: StyleChange = (style) => ({ ...style, horizontalAlignment: "Center" });
export const LEFT: StyleChange = (style) => ({ ...style, horizontalAlignment: "Left" });

export function format(numberFormat: string): StyleChange {
  return (style) => ({ ...style, numberFormat });
}

function allAround({ borders }: CellStyle, line: BorderLine): CellStyle["borders"] {
  return { ...borders, top: line, bottom: line, left: line, right: line };
}
