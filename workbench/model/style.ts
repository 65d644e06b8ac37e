/** A colour as Excel gives it: "#RRGGBB" in capitals; "" for none (automatic). */
export type Colour = string;

export type FontStyle = {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly color: Colour;
};

export type BorderLine = {
  readonly style:
    | "None"
    | "Continuous"
    | "Dash"
    | "DashDot"
    | "DashDotDot"
    | "Dot"
    | "Double"
    | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: Colour;
};

/** The lines of one cell; what office.js calls EdgeTop of a range is `top` of its first row. */
export type Borders = {
  readonly top: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  readonly right: BorderLine;
  readonly diagonalDown: BorderLine;
  readonly diagonalUp: BorderLine;
};

/** How a cell looks and is protected; words are those of office.js. Never changed, always replaced. */
export type CellStyle = {
  /** In English notation: `#,##0.00 "€"`. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** "" for none. */
  readonly fill: Colour;
  readonly borders: Borders;
  readonly horizontalAlignment:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** In degrees, -90 to 90; 180 for letters one below the other. */
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was entered with an apostrophe before it: whatever it holds is text. */
  readonly quotePrefix: boolean;
  /** The named style that was last applied ("Good"); "Normal" when it is left out. */
  readonly styleName?: string | undefined;
};

export const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    strikethrough: false,
    subscript: false,
    superscript: false,
    underline: "None",
    color: "#000000",
  },
  fill: "",
  borders: {
    top: NO_LINE,
    bottom: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    diagonalDown: NO_LINE,
    diagonalUp: NO_LINE,
  },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
