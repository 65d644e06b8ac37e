import type { Area } from "./area";
import type { CellStyle, Colour } from "./style";
import type { Constant, FormulaResult } from "./values";

/** Ids look like "{00000000-0001-0000-0000-000000000000}" and are never used again. */
export type Id = string;

/** A cell that is not empty or does not look like its column. */
export type Cell = {
  /** What was entered; null when the cell is empty or holds a formula. */
  readonly constant: Constant | null;
  /** In English notation with its "="; undefined when the cell holds no formula. */
  readonly formula?: string | undefined;
  /** The area of a formula that was entered with Ctrl+Shift+Enter. */
  readonly array?: Area | undefined;
  /** What the formula is worth in the file; stands for it while it speaks of what nothing here calculates. */
  readonly savedValue?: FormulaResult | undefined;
  readonly style: CellStyle;
};

export type Row = ReadonlyMap<number, Cell>;
/** The rows and cells that hold something. */
export type Rows = ReadonlyMap<number, Row>;

/** What a row or column has beside its cells; sizes in points. */
export type LineProperties = {
  readonly size?: number | undefined;
  readonly isHidden?: boolean | undefined;
  readonly style?: CellStyle | undefined;
  /** How deep the row or column is grouped: 1 to 7; none when it is not. */
  readonly outlineLevel?: number | undefined;
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Office.js' WorksheetProtectionOptions as they were given. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export type Protection = {
  readonly isProtected: boolean;
  /** What a file says of a password that nobody here knows. */
  readonly password?: Readonly<Record<string, string>> | undefined;
  readonly options?: ProtectionOptions | undefined;
};

export type DefinedName = {
  readonly name: string;
  /** In English notation with its "=": "=Angebot!$D$4", "=0.19". */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
};

export type TableColumn = {
  readonly id: number;
  readonly name: string;
  readonly totalsFormula?: string | undefined;
};

/** A table ("Als Tabelle formatieren"); the texts of its header row are cells of the sheet. */
export type Table = {
  readonly id: Id;
  readonly name: string;
  /** With its header row and totals row. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What is filtered by column id, as the file had it; the rows say themselves that they are hidden. */
  readonly filters?: ReadonlyMap<number, string> | undefined;
};

/** The filter of a sheet, as the file had it; its columns count from 0. */
export type AutoFilter = {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, string>;
};

/** Office.js' rule object, such as { list: { inCellDropDown: true, source: "Kauf,Abo12" } }. */
export type DataValidation = {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
};

export type Comment = {
  readonly id: Id;
  readonly content: string;
  readonly row: number;
  readonly column: number;
};

/** A part of a file that is saved again as it was, with those to which it refers. */
export type KeptPart = {
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly links: readonly {
    readonly id: string;
    readonly type: string;
    /** An address elsewhere, or another part. */
    readonly target: string | KeptPart;
  }[];
};

/** A chart kept as data: what it shows, where it stands (in points), and whatever was set on it by its path. */
export type Chart = {
  readonly id: Id;
  readonly name: string;
  readonly type: "Line" | "ColumnClustered";
  /** The chart as a file had it; what it shows and looks like is there alone. */
  readonly kept?: KeptPart | undefined;
  /** "Sheet1!A1:B5" in English notation; it follows the cells when rows are inserted. */
  readonly source: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Such as "title/text" or "series/0/format/fill/color". */
  readonly settings: Readonly<Record<string, unknown>>;
};

export type PageLayout = {
  readonly settings: Readonly<Record<string, unknown>>;
  /** What else a file says, by element and attribute: { pageSetup: { draft: "1" } }. */
  readonly kept: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly printAreas: readonly Area[];
  readonly printTitleRows?: Area | undefined;
  readonly printTitleColumns?: Area | undefined;
  /** By office.js' names: centerFooter, leftHeader ... */
  readonly headersFooters: Readonly<Record<string, string>>;
  /** First rows and columns after a manual break. */
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
};

export type Sheet = {
  readonly id: Id;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: Colour;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly rows: Rows;
  readonly rowProperties: ReadonlyMap<number, LineProperties>;
  readonly columnProperties: ReadonlyMap<number, LineProperties>;
  readonly merges: readonly Area[];
  /** Number of rows and columns that do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protection: Protection;
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
  readonly validations: readonly DataValidation[];
  readonly comments: readonly Comment[];
  readonly charts: readonly Chart[];
  readonly pageLayout: PageLayout;
  readonly customProperties: ReadonlyMap<string, string>;
  readonly autoFilter?: AutoFilter | undefined;
  /** The width of columns that have none of their own, in characters; Excel's own when undefined. */
  readonly standardWidth?: number | undefined;
  /** The height of rows that have none of their own, in points; 15 when undefined. */
  readonly standardHeight?: number | undefined;
};

export type CustomXmlPart = {
  readonly id: Id;
  readonly namespaceUri: string;
  readonly xml: string;
};

/** Everything of a workbook that is saved and can be undone. It is never changed, always replaced. */
export type WorkbookState = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly customXmlParts: readonly CustomXmlPart[];
  /** The parts "core-properties" and "custom-properties" of the file, as they were. */
  readonly properties: ReadonlyMap<string, string>;
  readonly protection: Protection;
  /** When Excel calculates, as the file has it ("manual"); here all is calculated at once. */
  readonly calculationMode?: string | undefined;
  /** Other workbooks to which formulas refer, in the order of their numbers there: the first is [1]. */
  readonly linkedBooks?: readonly KeptPart[] | undefined;
};

/** Where a sheet scrolls and what is selected is no part of the state; Excel does not undo it either. */
export type SheetView = {
  readonly selection: readonly Area[];
  readonly activeCell: { readonly row: number; readonly column: number };
};
