import type { Sheet } from "../../model/state";
import { DEFAULT_STYLE, NO_LINE, type BorderLine } from "../../model/style";
import { cellsAt, type Contents } from "./book";

const LINES: readonly Pick<BorderLine, "style" | "weight">[] = [
  { style: "Continuous", weight: "Hairline" },
  { style: "Continuous", weight: "Thin" },
  { style: "Continuous", weight: "Medium" },
  { style: "Continuous", weight: "Thick" },
  { style: "Dash", weight: "Thin" },
  { style: "Dash", weight: "Medium" },
  { style: "DashDot", weight: "Thin" },
  { style: "DashDot", weight: "Medium" },
  { style: "DashDotDot", weight: "Thin" },
  { style: "DashDotDot", weight: "Medium" },
  { style: "Dot", weight: "Thin" },
  { style: "Double", weight: "Thick" },
  { style: "SlantDashDot", weight: "Medium" },
];
const THIN: BorderLine = { style: "Continuous", weight: "Thin", color: "#112233" };
const { font, borders } = DEFAULT_STYLE;

/** Sheets with cells of many looks. */
export const STYLES: Readonly<Record<string, Partial<Sheet>>> = {
  "number formats": {
    rows: cellsAt(
      Object.fromEntries(
        [
          "0.00",
          '#,##0.00 "€"',
          "0%",
          "dd/mm/yyyy",
          'dd.mm.yyyy hh:mm "Uhr"',
          "@",
          '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-',
          '[Red]-0;;"<leer>"',
          "mm:ss",
        ].map((numberFormat, index) => [
          `A${index + 1}`,
          { content: 45000, look: { numberFormat } },
        ]),
      ),
    ),
  },
  fonts: {
    rows: cellsAt({
      A1: { look: { font: { ...font, bold: true, italic: true, strikethrough: true } } },
      A2: { look: { font: { ...font, name: "Arial", size: 8.5, color: "#FF0000" } } },
      A3: { look: { font: { ...font, underline: "Single", superscript: true } } },
      A4: { look: { font: { ...font, underline: "DoubleAccountant", subscript: true } } },
      A5: { look: { font: { ...font, underline: "Double" } } },
      A6: { look: { font: { ...font, underline: "SingleAccountant" } } },
    }),
  },
  "fills and alignment": {
    rows: cellsAt({
      A1: { look: { fill: "#12AB34" } },
      A2: { look: { horizontalAlignment: "CenterAcrossSelection", verticalAlignment: "Top" } },
      A3: { look: { horizontalAlignment: "Distributed", verticalAlignment: "Distributed" } },
      A4: { look: { horizontalAlignment: "Right", indentLevel: 3, wrapText: true } },
      A5: { look: { textOrientation: 45, shrinkToFit: true, verticalAlignment: "Center" } },
      A6: { look: { textOrientation: -90, verticalAlignment: "Justify" } },
      A7: { look: { textOrientation: 180, horizontalAlignment: "Fill" } },
      A8: { look: { locked: false, formulaHidden: true } },
      A9: { content: "=kein", look: { horizontalAlignment: "Justify" } },
      A10: { content: "0123", look: { quotePrefix: true } },
    }),
  },
  borders: {
    rows: cellsAt(
      Object.fromEntries<Contents[string]>([
        ...LINES.map(
          (line, index) =>
            [
              `A${index + 1}`,
              { look: { borders: { ...borders, bottom: { ...line, color: "#000000" } } } },
            ] as const,
        ),
        [
          "C1",
          {
            look: {
              borders: { ...borders, top: THIN, left: THIN, right: { ...THIN, weight: "Thick" } },
            },
          },
        ],
        ["C2", { look: { borders: { ...borders, diagonalDown: THIN } } }],
        ["C3", { look: { borders: { ...borders, diagonalUp: THIN, diagonalDown: THIN } } }],
        ["C4", { look: { borders: { ...borders, diagonalUp: THIN, top: NO_LINE } } }],
      ]),
    ),
  },
};
