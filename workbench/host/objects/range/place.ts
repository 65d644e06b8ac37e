import type { Area, Position } from "../../../model/area";
import { refuseOffSheet } from "../../../model/cells/limits";
import type { Draft } from "../../../model/draft";
import type { Id, Sheet } from "../../../model/state";
import type { HostContext } from "../../context";
import { hostObject, selfOf, type HostClass, type HostObject } from "../../hostObject";

/** What a Range is: an area of a sheet, which follows its cells when they move. */
export type RangePlace = {
  readonly context: HostContext;
  readonly sheetId: Id;
  area: Area;
};

/** What a RangeAreas is: areas of one sheet, which may not touch each other. */
export type AreasPlace = {
  readonly context: HostContext;
  readonly sheetId: Id;
  areas: readonly Area[];
};

type Classes = {
  readonly range: HostClass<RangePlace>;
  readonly areas: HostClass<AreasPlace>;
};

let classes: Classes | undefined;

/** Ranges lead to areas and areas to ranges; their modules must not. The module of Range says once what both are. */
export function linkRanges(made: Classes): void {
  classes = made;
}

/** A Range; InvalidArgument when the area is not on the sheet. */
export function rangeObject(context: HostContext, sheetId: Id, area: Area): HostObject {
  refuseOffSheet(area);
  return hostObject(linked().range, { context, sheetId, area });
}

export function rangeAreasObject(
  context: HostContext,
  sheetId: Id,
  areas: readonly Area[],
): HostObject {
  areas.forEach(refuseOffSheet);
  return hostObject(linked().areas, { context, sheetId, areas });
}

/** The place of an argument that is a Range; undefined when it is something else. */
export function rangeArgument(argument: unknown): RangePlace | undefined {
  return selfOf(linked().range, argument);
}

export function sheetOfRange({ context, sheetId }: Pick<RangePlace, "context" | "sheetId">): Sheet {
  return context.workbook.sheet(sheetId);
}

/** Changes the workbook on behalf of the add-in. */
export function change<Result>(
  { context }: Pick<RangePlace, "context">,
  action: (draft: Draft) => Result,
): Result {
  return context.workbook.change("addin", action);
}

/** Another range of the same sheet. */
export function sibling({ context, sheetId }: RangePlace, area: Area): HostObject {
  return rangeObject(context, sheetId, area);
}

/** Rows of what `read` gives for each cell of an area. */
export function matrixOf<Item>(
  area: Area,
  read: (at: Position) => Item,
): readonly (readonly Item[])[] {
  return Array.from({ length: area.rows }, (_row, rowOffset) =>
    Array.from({ length: area.columns }, (_column, columnOffset) =>
      read({ row: area.row + rowOffset, column: area.column + columnOffset }),
    ),
  );
}

function linked(): Classes {
  if (!classes) throw new Error("Ranges begin at host/objects/range.ts.");
  return classes;
}
