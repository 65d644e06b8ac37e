import type { CellStyle, ColumnKey } from "../layout/plan";

const EURO = '#,##0.00 "€"';
/** Nothing of a kind is a dash, so that one sees at once what a quote is about. */
const EURO_OR_DASH = `${EURO};-${EURO};"–"`;
/** In quotes: what looks like the format of a system is shown in that of the reader (R36), and so is its separator. */
export const GERMAN_DAY = 'dd"."mm"."yyyy';
export const ENGLISH_DAY = 'dd"/"mm"/"yyyy';
const INK = "#1F2933";
const MUTED = "#52606D";
const HEAD_FILL = "#E4EAF1";
const SITE_FILL = "#F4F6F9";
export const LINE_COLOUR = "#9AA5B1";

export const GENERAL_FORMAT = "General";
/** Shows nothing, whatever the cell holds: for keys, and for numbers that only formulas need. */
export const UNSEEN_FORMAT = ";;;";

/** How cells of a look are shown; number formats are in English notation, sizes in points. */
export type StyleFormat = {
  readonly numberFormat?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly alignment?: "Left" | "Right";
  readonly stands?: "Bottom" | "Center";
  readonly isWrapped?: boolean;
  readonly indent?: number;
  readonly lineAbove?: "Thin" | "Hairline";
  readonly lineBelow?: "Thin" | "Hairline";
};

/** What all cells of a quote have that their look does not change. Every Excel has Arial, on every system. */
export const PLAIN_FONT = "Arial";
export const PLAIN_SIZE = 10;
export const PLAIN_COLOUR = INK;
/** Of the letter around the table: 10 points once the page is printed. */
const LETTER_SIZE = 12.5;

const HEAD = {
  size: 9,
  isBold: true,
  fill: HEAD_FILL,
  lineBelow: "Thin",
  stands: "Center",
} as const;
const SITE = { fill: SITE_FILL, stands: "Center" } as const;
const EURO_CELL = { numberFormat: EURO, alignment: "Right" } as const;
const COUNT_CELL = { numberFormat: "#,##0", alignment: "Right" } as const;

/** A line's cells that may become another kind differ in nothing but their number format, by which an update changes them. */
export const STYLES: Readonly<Record<CellStyle, StyleFormat>> = {
  plain: {},
  letterhead: { size: 18, isBold: true, isWrapped: true, alignment: "Left" },
  sender: { size: 8.5, colour: MUTED, isUnderlined: true, stands: "Bottom", isWrapped: true },
  letter: { size: LETTER_SIZE },
  infoLabel: { size: 9, colour: MUTED, indent: 3, stands: "Center" },
  info: { stands: "Center", alignment: "Left" },
  infoDate: { stands: "Center", alignment: "Left", numberFormat: GERMAN_DAY },
  infoDateEnglish: { stands: "Center", alignment: "Left", numberFormat: ENGLISH_DAY },
  title: { size: 15, isBold: true, isWrapped: true, alignment: "Left" },
  letterText: { size: LETTER_SIZE, isWrapped: true, alignment: "Left" },
  small: { size: 9, colour: MUTED, isWrapped: true, indent: 1 },
  noteLine: { size: 9, colour: MUTED },
  strong: { isBold: true },
  head: HEAD,
  headRight: { ...HEAD, alignment: "Right" },
  headIndented: { ...HEAD, indent: 1 },
  site: { ...SITE, isBold: true, isWrapped: true },
  siteInfo: { ...SITE, size: 9, colour: MUTED, indent: 1 },
  siteUnseen: { ...SITE, numberFormat: UNSEEN_FORMAT },
  unseen: { numberFormat: UNSEEN_FORMAT },
  siteCount: { ...SITE, ...COUNT_CELL, isBold: true },
  tableEnd: { lineAbove: "Thin" },
  input: { isWrapped: true },
  inputRight: { alignment: "Right" },
  euro: EURO_CELL,
  euroInput: EURO_CELL,
  euroTotal: { ...EURO_CELL, numberFormat: EURO_OR_DASH },
  euroStrong: { ...EURO_CELL, numberFormat: EURO_OR_DASH, isBold: true },
  // Shows as what the formulas take it: a share, or above 1 an amount.
  discountInput: { numberFormat: `[<=1]0.0# %;${EURO}`, alignment: "Right" },
  count: COUNT_CELL,
  countInput: COUNT_CELL,
  date: { numberFormat: GERMAN_DAY, alignment: "Left" },
  dateEnglish: { numberFormat: ENGLISH_DAY, alignment: "Left" },
  label: {},
  labelStrong: { isBold: true },
  labelRight: { size: 9, colour: MUTED, alignment: "Right" },
  paragraph: { isWrapped: true, alignment: "Left" },
  wrapped: { isWrapped: true },
};

export function widthOfColumns(columns: readonly ColumnKey[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column], 0);
}

/** Of one step of indentation, in points. */
export const INDENT_WIDTH = 7;

/** Widths in points; together they make one page of A4 at four fifths of its size. */
export const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  key: 12,
  position: 30,
  product: 118,
  term: 54,
  users: 46,
  quantity: 36,
  listPrice: 60,
  discount: 46,
  unitPrice: 60,
  net: 62,
  period: 60,
  note: 80,
};
