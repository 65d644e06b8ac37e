import type { Area } from "../../connection/addresses";
import { asText } from "../layout/placedPlan";
import { wrappedLines } from "../layout/textSize";
import { fontOf, type ExtraStyle } from "./extraStyles";

/** A cell of a sheet beside a quote: what is written into it, and its style. */
export type ExtraCell = {
  readonly content: string | number;
  readonly look: ExtraStyle;
};

/** A sheet that is made beside a quote, before it is written; its cells begin at A1. */
export type ExtraSheet = {
  /** The wanted name; a number is added where it is taken. */
  readonly name: string;
  readonly rows: readonly (readonly (ExtraCell | undefined)[])[];
  /** In points, by column. */
  readonly widths: readonly number[];
  /** With its heads in the first row, and its sums in the last one where it has them. */
  readonly table: Area & { readonly hasTotals: boolean };
  /** What else stands in the sheet, such as a chart. */
  readonly draw?: (sheet: Excel.Worksheet) => void;
};

/** User text is never read as a formula. */
export function textCell(text: string, look: ExtraStyle = "plain"): ExtraCell {
  return { content: asText(text), look };
}

/** A text above the table; what is wider than the sheet goes on in further rows, of which all is printed. */
export function textRows(
  text: string,
  widths: readonly number[],
  look: ExtraStyle = "plain",
): ExtraSheet["rows"] {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return wrappedLines(text, width, fontOf(look)).map((line) => [textCell(line.text, look)]);
}

/** A number, or a formula in English notation. */
export function cell(content: number | `=${string}`, look: ExtraStyle): ExtraCell {
  return { content, look };
}
