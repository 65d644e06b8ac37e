import type { Area, Position } from "../../../model/area";
import { BORDER_INDEXES, type BorderIndex } from "../../../model/cells/borders";
import { matrixFor } from "../../../model/cells/enter";
import { refuseManyCells } from "../../../model/cells/limits";
import { ExcelError } from "../../../model/errors";
import type { HostClass, HostObject, Method } from "../../hostObject";
import { recordOf } from "../arguments";
import { matrixOf, rangeObject, type RangePlace } from "./place";

type Data = Readonly<Record<string, unknown>>;

/** Methods of Range that read or write many properties cell by cell, row by row or column by column. */
export const CELL_PROPERTY_METHODS: Readonly<Record<string, Method<RangePlace>>> = {
  GetRowProperties: (place, [options]) => {
    const wanted = recordOf(options, "rowPropertiesLoadOptions");
    return rowsOf(place.area).map((row) => read(objectAt(place, row), wanted));
  },
  GetCellProperties: (place, [options]) => {
    const wanted = recordOf(options, "cellPropertiesLoadOptions");
    refuseManyCells(place.area);
    return matrixOf(place.area, (at) => read(objectAt(place, cellOf(at)), wanted));
  },
  SetCellProperties: (place, [given]) => {
    const rows = matrixFor(place.area, given);
    for (const [r, row] of rows.entries()) {
      for (const [c, settings] of row.entries()) {
        const at = { row: place.area.row + r, column: place.area.column + c };
        write(objectAt(place, cellOf(at)), recordOf(settings, "cellPropertiesData"));
      }
    }
  },
};

function cellOf({ row, column }: Position): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Sets what is given of an object, in the order in which it is given. */
function write(object: HostObject, given: Data): void {
  const { definition, self } = object as { definition: HostClass<unknown>; self: unknown };
  for (const [key, value] of Object.entries(given)) {
    if (value == null) continue;
    const inner = innerObject(object, key);
    const scalar = definition.scalars?.[pascal(key)];
    if (inner) write(inner, recordOf(value, key));
    else if (scalar?.set) scalar.set(self, value);
    else throw unknownMember(definition.name, key);
  }
}

function objectAt({ context, sheetId }: RangePlace, area: Area): HostObject {
  return rangeObject(context, sheetId, area);
}

/** What is wanted of an object, under the names of office.js. */
function read(object: HostObject, wanted: Data): Data {
  const { definition, self } = object as { definition: HostClass<unknown>; self: unknown };
  // What is wanted of borders is wanted of each of them.
  if (definition.name === "RangeBorderCollection" && !Object.keys(wanted).some(isBorderName)) {
    return read(
      object,
      Object.fromEntries(Object.keys(BORDER_NAMES).map((name) => [name, wanted])),
    );
  }
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

function isBorderName(key: string): boolean {
  return key in BORDER_NAMES;
}

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

function unknownMember(className: string, key: string): ExcelError {
  return new ExcelError("ApiNotFound", `The workbench has no ${className}.${key}.`);
}
