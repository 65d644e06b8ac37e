import { addressOf, areaOf, cellAddress, intersection, type Area } from "./area";
import { HostError, stored, type HostObject, type Property } from "./hostObject";
import {
  cellAt,
  enter,
  type CellModel,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from "./workbookModel";

/** Ranges that office.js asked to keep, by their reference ids. */
export type References = Map<string, HostObject>;

export type RangePlace = {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly references: References;
};

export function rangeObject(place: RangePlace): HostObject {
  const { workbook, sheet, area, references } = place;
  const at = (other: Area) => rangeObject({ ...place, area: other });
  const sheetName = /^\w+$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  const range: HostObject = {
    properties: {
      Address: { get: () => `${sheetName}!${addressOf(area)}` },
      Values: matrix(place, { read: ({ value }) => value, write: enter }),
      Formulas: matrix(place, { read: ({ formula, value }) => formula || value, write: enter }),
      NumberFormat: matrix(place, {
        read: ({ numberFormat }) => numberFormat,
        write: (cell, format) => {
          if (sheet.isProtected) throw new HostError("AccessDenied");
          cell.numberFormat = String(format);
        },
      }),
    },
    navigation: {
      Worksheet: () => ({
        properties: { Name: { get: () => sheet.name } },
        navigation: {
          Protection: () => ({ properties: { Protected: { get: () => sheet.isProtected } } }),
        },
      }),
      Format: () => formatObject(place),
    },
    methods: {
      GetCell: ([row, column]) =>
        at({
          row: area.row + Number(row),
          column: area.column + Number(column),
          rows: 1,
          columns: 1,
        }),
      GetMergedAreasOrNullObject: () => {
        const merged = sheet.merged.find((address) => intersection(areaOf(address), area));
        const properties = { Address: { get: () => `${sheetName}!${merged}` } };
        return merged === undefined ? null : kept({ properties }, references);
      },
      GetTables: () => ({
        items: () =>
          sheet.tables
            .filter((table) => intersection(areaOf(table.range), area))
            .map((table) => tableObject(table, at)),
      }),
      GetIntersectionOrNullObject: ([other]) => {
        const shared = intersection(area, areaOf(localAddress(other)));
        return shared ? at(shared) : null;
      },
      Select: () => {
        workbook.selection = [addressOf(area)];
      },
    },
  };
  return kept(range, references);
}

/** Lets office.js keep an object beyond a batch. */
function kept(object: HostObject, references: References): HostObject {
  const ids: Record<string, string> = {};
  const whole: HostObject = {
    ...object,
    ids,
    methods: {
      ...object.methods,
      _KeepReference: () => {
        ids["_ReferenceId"] ??= `reference-${references.size + 1}`;
        references.set(ids["_ReferenceId"], whole);
      },
    },
  };
  return whole;
}

function localAddress(range: unknown): string {
  const address = (range as HostObject).properties?.["Address"]?.get();
  return String(address).split("!").at(-1) ?? "";
}

type CellValue = string | number | boolean;

/** A property with a value per cell; setting a single value fills the range. */
function matrix(
  { sheet, area }: RangePlace,
  cells: {
    readonly read: (cell: CellModel) => CellValue;
    readonly write: (cell: CellModel, value: CellValue) => void;
  },
): Property {
  const rows = Array.from({ length: Math.min(area.rows, 100) }, (_, row) => area.row + row);
  const columns = Array.from({ length: area.columns }, (_, column) => area.column + column);
  const cell = (row: number, column: number) => cellAt(sheet, cellAddress(row, column));
  return {
    get: () => rows.map((row) => columns.map((column) => cells.read(cell(row, column)))),
    set: (given) => {
      rows.forEach((row, rowIndex) => {
        columns.forEach((column, columnIndex) => {
          const target = cell(row, column);
          if (sheet.isProtected && target.isLocked) throw new HostError("AccessDenied");
          const value: unknown = Array.isArray(given)
            ? (given as readonly (readonly unknown[])[])[rowIndex]?.[columnIndex]
            : given;
          if (value != null) cells.write(target, value as CellValue);
        });
      });
    },
  };
}

function formatObject({ sheet, area }: RangePlace): HostObject {
  const first = cellAt(sheet, cellAddress(area.row, area.column));
  const part = (prefix: string, ...names: readonly string[]) => ({
    properties: Object.fromEntries(
      names.map((name) => [name, stored(first.format, `${prefix}.${name}`)]),
    ),
  });
  return {
    properties: { ColumnWidth: stored(sheet.columnWidths, addressOf(area)) },
    navigation: {
      Font: () => part("Font", "Bold", "Size", "Color"),
      Fill: () => part("Fill", "Color"),
      Protection: () => ({ properties: { Locked: { get: () => first.isLocked } } }),
    },
  };
}

export function tableObject(table: TableModel, at: (area: Area) => HostObject): HostObject {
  return {
    ids: { Id: table.name },
    properties: {
      Name: { get: () => table.name },
      ShowHeaders: { get: () => table.showHeaders },
    },
    methods: { GetHeaderRowRange: () => at({ ...areaOf(table.range), rows: 1 }) },
  };
}
