import { addSheet } from "../../model/sheets";
import type { Sheet } from "../../model/state";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { booleanOf, optional, textOf } from "./arguments";
import { lookup, notFound } from "./lookup";
import { worksheetOf } from "./worksheet";

const { items, item, methods } = lookup<HostContext>({
  items: (context) => context.workbook.state.sheets.map(({ id }) => worksheetOf(context, id)),
  item: (context, key) => {
    const text = textOf(key, "key");
    const found =
      context.workbook.state.sheets.find(({ id }) => id === text) ??
      context.workbook.sheetNamed(text);
    return found ? worksheetOf(context, found.id) : null;
  },
});

const WORKSHEETS: HostClass<HostContext> = {
  name: "WorksheetCollection",
  items,
  item,
  methods: {
    ...methods,
    Add: (context, [name]) => {
      const { workbook } = context;
      const given = optional(name, textOf, "name");
      const sheetId = workbook.change("addin", (draft) => addSheet(workbook, draft, given));
      return worksheetOf(context, sheetId);
    },
    GetActiveWorksheet: (context) => worksheetOf(context, context.workbook.activeSheet.id),
    GetCount: (context, [visibleOnly]) => counted(context, visibleOnly).length,
    GetFirst: (context, [visibleOnly]) => {
      const [first] = counted(context, visibleOnly);
      return first ? worksheetOf(context, first.id) : notFound("The first worksheet");
    },
  },
};

export function worksheetsObject(context: HostContext): HostObject {
  return hostObject(WORKSHEETS, context);
}

function counted({ workbook }: HostContext, visibleOnly: unknown): readonly Sheet[] {
  const isVisibleOnly = optional(visibleOnly, booleanOf, "visibleOnly") ?? false;
  const { sheets } = workbook.state;
  return isVisibleOnly ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}
