import type { CellLook, ColumnKey } from "./layout/plan";

const EURO = '#,##0.00 "€"';
const INK = "#1F2933";
const MUTED = "#52606D";
const HEAD_FILL = "#E4EAF1";
export const LINE_COLOUR = "#9AA5B1";

/** How cells of a look are shown; number formats are in English notation, sizes in points. */
export type LookFormat = {
  readonly numberFormat?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Right";
  readonly isWrapped?: boolean;
  readonly indent?: number;
  readonly hasLineBelow?: boolean;
};

/** What all cells of a quote have that their look does not change. */
export const PLAIN_SIZE = 10;
export const PLAIN_COLOUR = INK;

/** A line's cells that may become another kind differ in nothing but their number format, by which an update changes them. */
export const LOOKS: Readonly<Record<CellLook, LookFormat>> = {
  plain: {},
  sender: { size: 8, colour: MUTED },
  small: { size: 8, colour: MUTED, isWrapped: true, indent: 1 },
  strong: { isBold: true },
  title: { size: 16, isBold: true },
  letterhead: { size: 14, isBold: true },
  head: { isBold: true, fill: HEAD_FILL, hasLineBelow: true },
  headRight: { isBold: true, fill: HEAD_FILL, hasLineBelow: true, alignment: "Right" },
  site: { isBold: true, isWrapped: true },
  input: { isWrapped: true },
  inputRight: { alignment: "Right" },
  euro: { numberFormat: EURO, alignment: "Right" },
  euroInput: { numberFormat: EURO, alignment: "Right" },
  euroStrong: { numberFormat: EURO, alignment: "Right", isBold: true },
  percentInput: { numberFormat: "0.0#%", alignment: "Right" },
  count: { numberFormat: "#,##0", alignment: "Right" },
  countInput: { numberFormat: "#,##0", alignment: "Right" },
  date: { numberFormat: "dd.mm.yyyy", alignment: "Left" },
  label: { isBold: true },
  paragraph: { isWrapped: true, alignment: "Left" },
};

export const GENERAL_FORMAT = "General";
/** Shows nothing, whatever the cell holds; for the keys where their row or column is not ours to hide. */
export const UNSEEN_FORMAT = ";;;";

/** Widths in points; together they make one page of A4 at three quarters of its size. */
export const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  key: 12,
  position: 28,
  product: 152,
  term: 66,
  users: 50,
  quantity: 42,
  listPrice: 66,
  discount: 46,
  unitPrice: 66,
  net: 70,
  period: 62,
  note: 96,
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
