import type { Environment } from "./environment";
import { NULL_ERROR, VALUE_ERROR } from "./errors";
import { at, isMatrix, Reference, type Plain, type SheetArea, type Value } from "./value";
import type { CellValue } from "../model/values";
import { bounding, intersection } from "../model/area";

/** Reads a value from its cells where it is a reference. */
export function plain(value: Value, environment: Environment): Plain {
  if (value instanceof Reference) return readReference(value, environment);
  return value ?? null;
}

function readReference(reference: Reference, { book }: Environment): Plain {
  const { sheet, area } = reference;
  if (reference.isCell) return book.read(sheet, area.row, area.column);
  return reference.others.length > 0 ? VALUE_ERROR : book.readArea(reference);
}

/** One value out of many, as "@" chooses: of a reference that in the formula's row or column. */
export function intersect(value: Value, environment: Environment): CellValue {
  if (value instanceof Reference) {
    const { sheet, area } = value;
    const row = area.rows === 1 ? area.row : environment.row;
    const column = area.columns === 1 ? area.column : environment.column;
    const isInside =
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    const isLine = area.rows === 1 || area.columns === 1;
    if (!isInside || !isLine || value.others.length > 0) return VALUE_ERROR;
    return environment.book.read(sheet, row, column);
  }
  if (isMatrix(value)) return at(value, 0, 0);
  return value ?? null;
}

/** "A1:INDEX(...)": the area around both. */
export function rangeBetween(one: Value, other: Value): Value {
  if (!(one instanceof Reference)) return errorOr(one);
  if (!(other instanceof Reference)) return errorOr(other);
  if (one.sheet !== other.sheet) return VALUE_ERROR;
  return new Reference(one.sheet, bounding(one.area, other.area));
}

/** "A1:A9 A3:C3": what both have; #NULL! when that is nothing. */
export function sharedRange(one: Value, other: Value): Value {
  if (!(one instanceof Reference)) return errorOr(one);
  if (!(other instanceof Reference)) return errorOr(other);
  const shared: SheetArea[] = [];
  for (const { sheet, area } of one.areas) {
    for (const second of other.areas) {
      const common = second.sheet === sheet ? intersection(area, second.area) : undefined;
      if (common) shared.push({ sheet, area: common });
    }
  }
  const [first, ...others] = shared;
  return first ? new Reference(first.sheet, first.area, others) : NULL_ERROR;
}

/** "(A1,C3)": all areas of both. */
export function unionOf(one: Value, other: Value): Value {
  if (!(one instanceof Reference)) return errorOr(one);
  if (!(other instanceof Reference)) return errorOr(other);
  return new Reference(one.sheet, one.area, [...one.others, ...other.areas]);
}

function errorOr(value: Value): Value {
  return typeof value === "object" && value !== null && "error" in value ? value : VALUE_ERROR;
}
