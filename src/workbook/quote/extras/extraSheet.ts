import type { Area } from "../addresses";
import { asText } from "../placedPlan";
import { wrappedLines } from "../textSize";
import { fontOf, type ExtraLook } from "./extraLooks";

/** A cell of a sheet beside a quote: what is written into it, and its looks. */
export type ExtraCell = {
  readonly content: string | number;
  readonly look: ExtraLook;
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
export function textCell(text: string, look: ExtraLook = "plain"): ExtraCell {
  return { content: asText(text), look };
}

/** A text above the table; what is wider than the sheet goes on in further rows, of which all is printed. */
export function textRows(
  text: string,
  widths: readonly number[],
  look: ExtraLook = "plain",
): ExtraSheet["rows"] {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return wrappedLines(text, width, fontOf(look)).map((line) => [textCell(line.text, look)]);
}

/** A number, or a formula in English notation. */
export function cell(content: number | `=${string}`, look: ExtraLook): ExtraCell {
  return { content, look };
}
