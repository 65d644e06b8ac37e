import type { CellLook, ColumnKey } from "./layout/plan";

const EURO = '#,##0.00 "€"';
const INK = "#1F2933";
const MUTED = "#52606D";

/** How cells of a look are shown; number formats are in English notation, sizes in points. */
export type LookFormat = {
  readonly numberFormat?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Right";
  readonly isWrapped?: boolean;
  readonly lineBelow?: "Thin" | "Hairline";
};

/** What all cells of a quote have that their look does not change. */
export const PLAIN_SIZE = 10;
export const PLAIN_COLOUR = INK;

/** A line's cells that may become another kind differ in nothing but their number format, by which an update changes them. */
export const LOOKS: Readonly<Record<CellLook, LookFormat>> = {
  plain: {},
  small: { size: 8, colour: MUTED, isWrapped: true },
  strong: { isBold: true },
  title: { size: 16, isBold: true },
  letterhead: { size: 14, isBold: true },
  head: { isBold: true, fill: "#E4EAF1", lineBelow: "Thin" },
  headRight: { isBold: true, fill: "#E4EAF1", lineBelow: "Thin", alignment: "Right" },
  site: { isBold: true, fill: "#F3F6F9" },
  input: { isWrapped: true, lineBelow: "Hairline" },
  inputRight: { alignment: "Right", lineBelow: "Hairline" },
  euro: { numberFormat: EURO, alignment: "Right", lineBelow: "Hairline" },
  euroInput: { numberFormat: EURO, alignment: "Right", lineBelow: "Hairline" },
  euroStrong: { numberFormat: EURO, alignment: "Right", isBold: true, lineBelow: "Thin" },
  percentInput: { numberFormat: "0.0#%", alignment: "Right", lineBelow: "Hairline" },
  count: { numberFormat: "#,##0", alignment: "Right", lineBelow: "Hairline" },
  countInput: { numberFormat: "#,##0", alignment: "Right", lineBelow: "Hairline" },
  date: { numberFormat: "dd.mm.yyyy", alignment: "Left" },
  label: { isBold: true, lineBelow: "Hairline" },
  paragraph: { isWrapped: true, alignment: "Left" },
};

export const GENERAL_FORMAT = "General";
/** Shows nothing, whatever the cell holds; for the keys where their row or column is not ours to hide. */
export const UNSEEN_FORMAT = ";;;";

/** Widths in points; together they make one page of A4 at three quarters of its size. */
export const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  key: 12,
  position: 28,
  product: 158,
  term: 52,
  users: 50,
  quantity: 42,
  listPrice: 66,
  discount: 46,
  unitPrice: 66,
  net: 70,
  period: 62,
  note: 100,
};

const LINE_HEIGHT = 1.35;
/** Of an average letter, in parts of the size of the font. */
const LETTER_WIDTH = 0.5;

/** How high a row must be for a text that is wrapped, in points. */
export function textHeight(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / (size * LETTER_WIDTH)));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return Math.ceil(lines * size * LINE_HEIGHT) + 3;
}
