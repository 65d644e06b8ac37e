/** What the fake Excel knows of a cell. */
export type CellModel = {
  /** "" where there is none. */
  formula: string;
  value: string | number | boolean;
  numberFormat: string;
  isLocked: boolean;
  /** What was set of its format: "Font.Bold". */
  readonly format: Map<string, unknown>;
};

export type TableModel = {
  readonly name: string;
  /** The whole table with its header. */
  readonly range: string;
  readonly showHeaders: boolean;
};

export type SheetModel = {
  readonly id: string;
  name: string;
  isProtected: boolean;
  readonly cells: Map<string, CellModel>;
  /** By the address of a range: { "C:G": 115 }. */
  readonly columnWidths: Map<string, unknown>;
  readonly merged: string[];
  readonly tables: TableModel[];
};

export type WorkbookModel = {
  readonly sheets: SheetModel[];
  activeSheet: string;
  /** The selected areas of the active sheet; none for a chart. */
  selection: string[];
  isStructureProtected: boolean;
  /** The user is typing into a cell. */
  isInCellEditMode: boolean;
  /** Another workbook is in front. */
  isBehind: boolean;
  decimalSeparator: string;
};

/** A workbook with one empty sheet, "Tabelle1", of which A1 is selected. */
export function emptyWorkbook(): WorkbookModel {
  return {
    sheets: [emptySheet("Tabelle1", "{1}")],
    activeSheet: "Tabelle1",
    selection: ["A1"],
    isStructureProtected: false,
    isInCellEditMode: false,
    isBehind: false,
    decimalSeparator: ",",
  };
}

export function emptySheet(name: string, id: string): SheetModel {
  return {
    id,
    name,
    isProtected: false,
    cells: new Map(),
    columnWidths: new Map(),
    merged: [],
    tables: [],
  };
}

/** The cell at an address, an empty one if nothing was ever in it. */
export function cellAt(sheet: SheetModel, address: string): CellModel {
  const known = sheet.cells.get(address);
  if (known) return known;
  const cell = {
    formula: "",
    value: "",
    numberFormat: "General",
    isLocked: true,
    format: new Map<string, unknown>(),
  };
  sheet.cells.set(address, cell);
  return cell;
}

/** Enters something into a cell as Excel reads it: a formula, a number, a month, or a text. */
export function enter(cell: CellModel, entry: string | number | boolean): void {
  cell.formula = "";
  if (typeof entry !== "string" || cell.numberFormat === "@") cell.value = entry;
  else if (entry.startsWith("'")) cell.value = entry.slice(1);
  else if (/^[=+\-@]./.test(entry)) {
    cell.formula = entry.replace(/^[+\-@]/, "=$&");
    cell.value = "#BUSY!";
  } else if (/^\d{4}-\d{2}$/.test(entry)) {
    cell.value =
      Date.UTC(Number(entry.slice(0, 4)), Number(entry.slice(5)) - 1) / 86_400_000 + 25_569;
    cell.numberFormat = "mmm-yy";
  } else cell.value = entry !== "" && !Number.isNaN(Number(entry)) ? Number(entry) : entry;
}
