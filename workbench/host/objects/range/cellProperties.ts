import type { Area } from "../../../model/area";
import { BORDER_INDEXES, type BorderIndex } from "../../../model/cells/borders";
import { refuseManyCells } from "../../../model/cells/limits";
import { ExcelError } from "../../../model/errors";
import type { HostClass, HostObject, Method } from "../../hostObject";
import { recordOf } from "../arguments";
import { rangeObject, type RangePlace } from "./place";

type Data = Readonly<Record<string, unknown>>;

/** Methods of Range that read or write many properties cell by cell, row by row or column by column. */
export const CELL_PROPERTY_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetCellProperties: (place, [options]) => {
    const wanted = recordOf(options, "cellPropertiesLoadOptions");
    return rowsOf(place.area).map((row) =>
      columnsOf(row).map((cell) => read(objectAt(place, cell), wanted)),
    );
  },
  SetCellProperties: (place, [given]) => {
    const rows = rowsOf(place.area);
    listOf(given, rows.length).forEach((cells, index) => {
      const row = rows[index] ?? place.area;
      listOf(cells, row.columns).forEach((data, column) => {
        if (data == null) return;
        const cell = { ...row, column: row.column + column, columns: 1 };
        write(objectAt(place, cell), recordOf(data, "cellPropertiesData"));
      });
    });
  },
  GetRowProperties: (place, [options]) => {
    const wanted = recordOf(options, "rowPropertiesLoadOptions");
    return rowsOf(place.area).map((row) => read(objectAt(place, row), wanted));
  },
  SetRowProperties: (place, [given]) => writeLines(place, rowsOf(place.area), given),
  GetColumnProperties: (place, [options]) => {
    const wanted = recordOf(options, "columnPropertiesLoadOptions");
    return columnsOf(place.area).map((column) => read(objectAt(place, column), wanted));
  },
  SetColumnProperties: (place, [given]) => writeLines(place, columnsOf(place.area), given),
};

function writeLines(place: RangePlace, lines: readonly Area[], given: unknown): void {
  listOf(given, lines.length).forEach((data, index) => {
    const line = lines[index];
    if (line && data != null) write(objectAt(place, line), recordOf(data, "data"));
  });
}

function objectAt({ context, sheetId }: RangePlace, area: Area): HostObject {
  return rangeObject(context, sheetId, area);
}

/** What is wanted of an object, under the names of office.js. */
function read(object: HostObject, wanted: Data): Data {
  const { definition, self } = object as { definition: HostClass<unknown>; self: unknown };
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, want]) => want !== false && want != null)
      .map(([key, want]) => {
        const inner = innerObject(object, key);
        if (inner) return [key, read(inner, want === true ? everythingOf(inner) : (want as Data))];
        const scalar = definition.scalars?.[pascal(key)];
        if (!scalar) throw unknownMember(definition.name, key);
        return [key, scalar.get(self)];
      }),
  );
}

function write(object: HostObject, data: Data): void {
  const { definition, self } = object as { definition: HostClass<unknown>; self: unknown };
  for (const [key, value] of Object.entries(data)) {
    if (value == null) continue;
    const inner = innerObject(object, key);
    if (inner) {
      write(inner, recordOf(value, key));
      continue;
    }
    const set = definition.scalars?.[pascal(key)]?.set;
    if (!set) throw unknownMember(definition.name, key);
    set(self, value);
  }
}

/** `format`, `font` ... of an object; of borders `top`, `left` ... */
function innerObject(object: HostObject, key: string): HostObject | null {
  const { definition, self } = object as { definition: HostClass<unknown>; self: unknown };
  const index = BORDER_NAMES[key];
  if (index && definition.name === "RangeBorderCollection") {
    return definition.item?.(self, index) ?? null;
  }
  return definition.navigation?.[pascal(key)]?.(self) ?? null;
}

const BORDER_NAMES: Readonly<Record<string, BorderIndex>> = Object.fromEntries(
  BORDER_INDEXES.map((index) => {
    const name = index.replace(/^(?:Edge|Inside)/, "");
    return [name.charAt(0).toLowerCase() + name.slice(1), index];
  }),
);

function everythingOf({ definition }: HostObject): Data {
  return Object.fromEntries(
    Object.keys(definition.scalars ?? {}).map((name) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      true,
    ]),
  );
}

function pascal(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function rowsOf(area: Area): readonly Area[] {
  refuseManyCells({ ...area, columns: 1 });
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}

function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (Array.isArray(value) && value.length === length) return value;
  throw new ExcelError("InvalidArgument", "The array does not have the size of the range.");
}

function unknownMember(className: string, key: string): ExcelError {
  return new ExcelError("ApiNotFound", `The workbench has no ${className}.${key}.`);
}
