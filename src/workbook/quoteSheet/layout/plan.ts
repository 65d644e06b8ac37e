import type { Language } from "../../../i18n";
import type { TextPart } from "./textSize";

/** The columns of a quote, from the left; the first one holds the keys of the rows and is hidden. */
export const COLUMNS = [
  "key",
  "position",
  "product",
  "term",
  "users",
  "quantity",
  "listPrice",
  "discount",
  "unitPrice",
  "net",
  "period",
  "note",
] as const;

export type ColumnKey = (typeof COLUMNS)[number];

/** What a cell of a quote is, which decides its style; the number formats are in English notation. */
export type CellStyle =
  | "plain"
  | "letterhead"
  | "sender"
  | "letter"
  | "infoLabel"
  | "info"
  | "infoDate"
  | "infoDateEnglish"
  | "title"
  | "letterText"
  | "small"
  | "noteLine"
  | "strong"
  | "head"
  | "headRight"
  | "headIndented"
  | "site"
  | "siteInfo"
  | "siteCount"
  | "siteUnseen"
  | "unseen"
  | "tableEnd"
  | "input"
  | "inputRight"
  | "euro"
  | "euroInput"
  | "euroTotal"
  | "euroStrong"
  | "discountInput"
  | "count"
  | "countInput"
  | "date"
  | "dateEnglish"
  | "label"
  | "labelStrong"
  | "labelRight"
  | "paragraph"
  | "wrapped";

/** Where a formula finds other cells of the quote, by the key of their row: `at("site:1", "users")` is "E14". */
export type CellFinder = (rowKey: string, column: ColumnKey, isAbsolute?: boolean) => string;

export type PlannedContent =
  | {
      readonly kind: "text";
      readonly text: string;
      /** What stands between it and the text of the next row, with which it is one text. */
      readonly joint?: TextPart["joint"];
    }
  | { readonly kind: "number"; readonly number: number }
  /** ISO; it becomes a real date. */
  | { readonly kind: "date"; readonly day: string }
  /** In English notation; `value` stands for it where only values are wanted, ISO text for a date. */
  | {
      readonly kind: "formula";
      readonly formula: (at: CellFinder) => string;
      readonly value: string | number;
    };

export type PlannedCell = {
  readonly content: PlannedContent;
  readonly look: CellStyle;
  /** How many columns are its own, itself included, since those beside it stay empty; one where it is left out. */
  readonly span?: number;
  /** What earlier versions of the add-in have written there: as good as ours, and replaced by the next update. */
  readonly earlier?: readonly PlannedContent[];
};

/** What may be chosen in a cell: products, or terms in the language of the quote. */
export const CHOICE_LISTS = ["products", "terms.de", "terms.en"] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

export type PlannedRow = {
  /** Unique in a quote: "line:<id>", "total:oneOff". */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, PlannedCell>>>;
  /** In points; as high as its text needs where it is left out. */
  readonly height?: number;
  /** Merged from the column on to the last one. */
  readonly isParagraph?: boolean;
  readonly isHidden?: boolean;
  /** Is not to be the last one on a printed page. */
  readonly keepsWithNext?: boolean;
  /** The cell whose text goes on in this row. */
  readonly continues?: { readonly key: string; readonly column: ColumnKey };
  /** A list of what may be entered, by column. */
  readonly choices?: Readonly<Partial<Record<ColumnKey, ChoiceList>>>;
};

/** A whole quote as it stands in a sheet, before anybody knows where. */
export type QuotePlan = {
  readonly rows: readonly PlannedRow[];
  /** Key of the row that is repeated on every printed page. */
  readonly headRow: string;
  readonly footer: { readonly left: string; readonly right: string };
};

export const text = (content: string, look: CellStyle = "plain"): PlannedCell => ({
  content: { kind: "text", text: content },
  look,
});

export const number = (content: number, look: CellStyle): PlannedCell => ({
  content: { kind: "number", number: content },
  look,
});

export const date = (day: string, look: CellStyle): PlannedCell => ({
  content: { kind: "date", day },
  look,
});

/** How days look in the language of a quote, on their own and beside the address. */
export const dateStyle = (language: Language): CellStyle =>
  language === "de" ? "date" : "dateEnglish";
export const infoDateStyle = (language: Language): CellStyle =>
  language === "de" ? "infoDate" : "infoDateEnglish";

/** Whether the value of a formula with this look is a day. */
export const isDateStyle = (look: CellStyle): boolean => look === "date" || look === "dateEnglish";

/** Of a cell beside which others stay empty. */
export const spanning = (cell: PlannedCell, span: number): PlannedCell => ({ ...cell, span });

/** Cells without content that have a look, such as the rest of a band across the table. */
export function blankCells(
  columns: readonly ColumnKey[],
  look: CellStyle,
): Readonly<Partial<Record<ColumnKey, PlannedCell>>> {
  return Object.fromEntries(columns.map((column) => [column, text("", look)]));
}

export const TABLE_COLUMNS = COLUMNS.slice(1);

export const formula = (
  formulaOf: (at: CellFinder) => string,
  value: string | number,
  look: CellStyle,
  /** What earlier versions have written: texts or formulas. */
  ...earlier: readonly (string | ((at: CellFinder) => string))[]
): PlannedCell => ({
  content: { kind: "formula", formula: formulaOf, value },
  look,
  ...(earlier.length > 0 && {
    earlier: earlier.map((each) =>
      typeof each === "string"
        ? { kind: "text", text: each }
        : { kind: "formula", formula: each, value },
    ),
  }),
});
