import { isApiSupported, localAddress } from "../../connection/officeApi";
import { areaAddress, columnLetters, SHEET_COLUMNS, type Area } from "../../connection/addresses";
import { setHeights } from "../style/styledRows";
import { COLUMNS } from "../layout/plan";
import type { ColumnWidths } from "../style/narrowColumns";
import { Refusal } from "../../connection/session";
import { loadSheetProperty, sheetPropertyOf } from "../../quoteStore/sheetProperty";

const SHEET_ROWS = 1_048_576;

/** In points. */
const HEIGHT_TOLERANCE = 0.5;

/** The area from a cell on; tooLittleRoom where the sheet ends before it does. */
export function areaFrom(cell: Excel.Range, rows: number, columns: number): Area {
  const { rowIndex: row, columnIndex: column } = cell;
  const area = { row, column, rows, columns };
  if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) {
    throw new Refusal({ code: "tooLittleRoom", address: areaAddress(area) });
  }
  return area;
}

/** What is in the cells that a quote would take, and around them. */
export type LoadedTarget = ReturnType<typeof loadTarget>;

export function loadTarget(sheet: Excel.Worksheet, area: Area) {
  const range = sheet.getRange(areaAddress(area));
  const wholeColumns = range.getEntireColumn();
  const used = range.getUsedRangeOrNullObject(true).load("address");
  const formatted = range.getUsedRangeOrNullObject(false).load("address");
  const validation = range.dataValidation.load("type");
  const inColumns = wholeColumns.getUsedRangeOrNullObject(true).load("address,cellCount");
  // From A1 on: merged cells are only found by their first one (R9).
  const { row, column, rows, columns } = area;
  const upTo = { row: 0, column: 0, rows: row + rows, columns: column + columns };
  const merged = isApiSupported("1.13")
    ? sheet.getRange(areaAddress(upTo)).getMergedAreasOrNullObject()
    : undefined;
  merged?.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  const tables = range.getTables(false).load("items/name");
  const widths = Array.from({ length: area.columns }, (_, index) => {
    const letters = columnLetters(area.column + index);
    const column = sheet.getRange(`${letters}:${letters}`).load("columnHidden");
    return { column, format: column.format.load("columnWidth,useStandardWidth") };
  });
  const heights = range.getRowProperties({
    rowHidden: true,
    format: { rowHeight: true },
  });
  const property = loadSheetProperty(sheet);
  sheet.load("standardHeight");
  return {
    sheet,
    used,
    formatted,
    validation,
    inColumns,
    merged,
    tables,
    widths,
    heights,
    property,
  };
}

export type Room = {
  /** What is not empty; undefined if nothing. */
  readonly occupied: string | undefined;
  /** Nothing is there, not even a format or a rule. */
  readonly isPristine: boolean;
  readonly ownsColumns: boolean;
  /** In points; undefined for those of the standard width. */
  readonly widths: readonly (number | undefined)[];
  readonly isHidden: readonly boolean[];
  /** In points; undefined where Excel chooses the height. */
  readonly heights: readonly (number | undefined)[];
  /** The property of the sheet with the quotes on it. */
  readonly property: string | undefined;
};

/** @throws Refusal mergedCellsInTheWay, tableInTheWay, hiddenCellsInTheWay */
export function roomIn(loaded: LoadedTarget, area: Area): Room {
  const { sheet, used, formatted, validation, inColumns, merged, tables, property } = loaded;
  const occupied = used.isNullObject ? undefined : localAddress(used.address);
  const inTheWay = mergedIn(merged).filter((each) => overlaps(each, area));
  if (inTheWay.length > 0) {
    throw new Refusal({
      code: "mergedCellsInTheWay",
      address: inTheWay.map(areaAddress).join(", "),
    });
  }
  const [table] = tables.items;
  if (table) {
    throw new Refusal({ code: "tableInTheWay", address: occupied ?? "", table: table.name });
  }
  const hidden = hiddenIn(loaded, area);
  if (hidden) throw new Refusal({ code: "hiddenCellsInTheWay", address: hidden });
  const isAlone = inColumns.isNullObject || localAddress(inColumns.address) === occupied;
  return {
    occupied,
    isPristine: formatted.isNullObject && validation.type === "None",
    ownsColumns: isAlone,
    widths: loaded.widths.map(({ format }) =>
      format.useStandardWidth ? undefined : format.columnWidth,
    ),
    isHidden: loaded.widths.map(({ column }) => column.columnHidden),
    heights: loaded.heights.value.map(({ format }) =>
      isStandardHeight(format?.rowHeight, sheet) ? undefined : format?.rowHeight,
    ),
    property: sheetPropertyOf(property),
  };
}

/** How wide the columns are, hidden ones as wide as nothing. */
export function widthsIn({ widths }: LoadedTarget): ColumnWidths {
  return new Map(COLUMNS.map((key, index) => [key, widths[index]?.format.columnWidth ?? 0]));
}

export function mergedIn(merged: Excel.RangeAreas | undefined): readonly Area[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
    columns: columnCount,
  }));
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Excel on the web rounds what it tells: 14.25 for rows of 14 points (R35). */
export function isStandardHeight(
  height: number | undefined,
  { standardHeight }: Excel.Worksheet,
): boolean {
  return height !== undefined && Math.abs(height - standardHeight) <= HEIGHT_TOLERANCE;
}

/**
 * The first hidden rows, filtered ones too, or columns: "7:9". What is written there nobody would see, and a filter
 * would go on to hide lines. The first column of a quote is hidden anyway.
 */
function hiddenIn({ heights, widths }: LoadedTarget, area: Area): string | undefined {
  const rows = runOf(heights.value.map(({ rowHidden }) => rowHidden === true));
  if (rows) return `${area.row + rows.from + 1}:${area.row + rows.to + 1}`;
  const columns = runOf(widths.map(({ column }, index) => index > 0 && column.columnHidden));
  if (!columns) return undefined;
  return `${columnLetters(area.column + columns.from)}:${columnLetters(area.column + columns.to)}`;
}

/** The first run of what is true, by its first and its last index. */
function runOf(flags: readonly boolean[]): { from: number; to: number } | undefined {
  const from = flags.indexOf(true);
  if (from < 0) return undefined;
  const end = flags.indexOf(false, from);
  return { from, to: (end < 0 ? flags.length : end) - 1 };
}

/** Empties cells of contents, links, formats, rules and merged areas; comments and notes are left where they are. */
export function emptied(range: Excel.Range): void {
  range.unmerge();
  range.clear("Contents");
  range.clear("Hyperlinks");
  range.clear("Formats");
  range.dataValidation.clear();
}

/** Gives rows and columns the sizes that they had. */
export function restoreSizes(sheet: Excel.Worksheet, area: Area, room: Room): void {
  setHeights(
    sheet,
    room.heights.map((height, index) => ({ row: area.row + index, height })),
  );
  if (!room.ownsColumns) return;
  room.widths.forEach((width, index) => {
    const letters = columnLetters(area.column + index);
    const column = sheet.getRange(`${letters}:${letters}`);
    column.columnHidden = room.isHidden[index] ?? false;
    // A hidden column is as wide as nothing.
    if (width === undefined) column.format.useStandardWidth = true;
    else if (width > 0) column.format.columnWidth = width;
  });
}
