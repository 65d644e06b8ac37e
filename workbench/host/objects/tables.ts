import { ExcelError } from "../../model/errors";
import type { Id } from "../../model/state";
import { addTable } from "../../model/tables/addTable";
import { allTables, tableNamed } from "../../model/tables/findTable";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, optional, textOf } from "./arguments";
import { lookup } from "./lookup";
import { addressArea } from "./range/fromAddress";
import { rangeArgument } from "./range/place";
import { tableOfId } from "./table";

/** The tables of the workbook, of one sheet, or those of a range. */
type TablesPlace = {
  readonly context: HostContext;
  readonly sheetId?: Id | undefined;
  readonly tableIds?: readonly Id[];
};

const { methods, ...all } = lookup<TablesPlace>({
  items: (place) => idsIn(place).map((id) => tableOfId(place.context, id)),
  item: (place, key) => {
    const found = tableNamed(place.context.workbook.state, keyOf(key));
    return found && idsIn(place).includes(found.table.id)
      ? tableOfId(place.context, found.table.id)
      : null;
  },
});

const TABLES: HostClass<TablesPlace> = {
  name: "TableCollection",
  ...all,
  methods: {
    ...methods,
    Add: ({ context, sheetId }, [address, hasHeaders]) => {
      const { workbook } = context;
      const seenFrom = sheetId ?? workbook.activeSheet.id;
      const target =
        rangeArgument(address) ?? addressArea(context, seenFrom, textOf(address, "address"));
      if (sheetId !== undefined && target.sheetId !== sheetId) {
        throw new ExcelError("InvalidArgument", "The range is on another worksheet.");
      }
      const isHeader = optional(hasHeaders, booleanOf, "hasHeaders") ?? false;
      const id = workbook.change("addin", (draft) =>
        addTable(workbook, draft, target.sheetId, target.area, isHeader),
      );
      return tableOfId(context, id);
    },
  },
};

const SCOPED_TABLES: HostClass<TablesPlace> = {
  name: "TableScopedCollection",
  ...all,
  methods,
};

export function tablesObject(context: HostContext, sheetId?: Id): HostObject {
  return hostObject(TABLES, { context, sheetId });
}

export function tablesOfRange(context: HostContext, tableIds: readonly Id[]): HostObject {
  return hostObject(SCOPED_TABLES, { context, tableIds });
}

function idsIn({ context, sheetId, tableIds }: TablesPlace): readonly Id[] {
  if (tableIds) return tableIds;
  return allTables(context.workbook.state)
    .filter(({ sheet }) => sheetId === undefined || sheet.id === sheetId)
    .map(({ table }) => table.id);
}

function keyOf(key: unknown): string {
  return typeof key === "number" ? String(key) : textOf(key, "key");
}
