import { isApiSupported, localAddress } from "../officeApi";
import { areaAddress, columnLetters, type Area } from "./addresses";
import { SHEET_PROPERTY } from "./anchor";
import { Refusal } from "./session";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** The area from a cell on; tooLittleRoom where the sheet ends before it does. */
export function areaFrom(cell: Excel.Range, rows: number, columns: number): Area {
  const { rowIndex: row, columnIndex: column } = cell;
  if (row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) {
    throw new Refusal({ code: "tooLittleRoom", address: localAddress(cell.address) });
  }
  return { row, column, rows, columns };
}

/** What is in the cells that a quote would take, and around them. */
export type LoadedRoom = ReturnType<typeof loadRoom>;

export function loadRoom(sheet: Excel.Worksheet, area: Area) {
  const range = sheet.getRange(areaAddress(area));
  const columns = range.getEntireColumn();
  const used = range.getUsedRangeOrNullObject(true).load("address");
  const formatted = range.getUsedRangeOrNullObject(false).load("address");
  const validation = range.dataValidation.load("type");
  const inColumns = columns.getUsedRangeOrNullObject(true).load("address,cellCount");
  const merged = isApiSupported("1.13") ? range.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  const tables = range.getTables(false).load("items/name");
  const widths = Array.from({ length: area.columns }, (_, index) => {
    const letters = columnLetters(area.column + index);
    const column = sheet.getRange(`${letters}:${letters}`).load("columnHidden");
    return { column, format: column.format.load("columnWidth,useStandardWidth") };
  });
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const property = isApiSupported("1.12")
    ? sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load("value")
    : undefined;
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

/** @throws Refusal mergedCellsInTheWay, tableInTheWay */
export function roomIn(loaded: LoadedRoom): Room {
  const { sheet, used, formatted, validation, inColumns, merged, tables, property } = loaded;
  const occupied = used.isNullObject ? undefined : localAddress(used.address);
  if (merged && !merged.isNullObject) {
    const addresses = merged.address.split(",").map(localAddress);
    throw new Refusal({ code: "mergedCellsInTheWay", address: addresses.join(",") });
  }
  const [table] = tables.items;
  if (table) {
    throw new Refusal({ code: "tableInTheWay", address: occupied ?? "", table: table.name });
  }
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
      format?.rowHeight === sheet.standardHeight ? undefined : format?.rowHeight,
    ),
    property: property?.isNullObject === false ? property.value : undefined,
  };
}
