import type { Id } from "../../model/state";
import type { HostContext } from "../context";
import type { HostObject } from "../hostObject";

/**
 * Classes of Excel lead to each other in circles (a sheet has tables, a table has its sheet); modules must not. What
 * leads back goes through here: the root of the object model says once what makes these objects.
 */
export type Links = {
  readonly worksheet: (context: HostContext, sheetId: Id) => HostObject;
  /** The sheet of an argument that is a Worksheet. */
  readonly sheetIdOf: (argument: unknown) => Id | undefined;
  readonly tablesOf: (context: HostContext, tableIds: readonly Id[]) => HostObject;
};

let links: Links | undefined;

export function link(makers: Links): void {
  links = makers;
}

export function worksheetObject(context: HostContext, sheetId: Id): HostObject {
  return linked().worksheet(context, sheetId);
}

export function sheetIdOf(argument: unknown): Id | undefined {
  return linked().sheetIdOf(argument);
}

/** A TableScopedCollection: the tables of a range. */
export function scopedTablesObject(context: HostContext, tableIds: readonly Id[]): HostObject {
  return linked().tablesOf(context, tableIds);
}

function linked(): Links {
  if (!links) throw new Error("The object model begins at host/objects/workbook.ts.");
  return links;
}
