import { ExcelError } from "../../model/errors";
import { protectSheet, protectWorkbook } from "../../model/protect";
import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";
import { optional, recordOf } from "./arguments";
import { changeForGood, type SheetPlace } from "./sheetPlace";

const SHEET_PROTECTION: HostClass<SheetPlace> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: {
      get: ({ context, sheetId }) => context.workbook.sheet(sheetId).protection.isProtected,
    },
  },
  methods: {
    Protect: ({ context, sheetId }, [options, password]) => {
      refusePassword(password);
      const given = optional(options, recordOf, "options") ?? {};
      changeForGood(context, (draft) => protectSheet(draft, sheetId, given));
    },
  },
};

const WORKBOOK_PROTECTION: HostClass<HostContext> = {
  name: "WorkbookProtection",
  scalars: {
    Protected: { get: ({ workbook }) => workbook.state.protection.isProtected },
  },
  methods: {
    Protect: (context, [password]) => {
      refusePassword(password);
      changeForGood(context, protectWorkbook);
    },
  },
};

function refusePassword(password: unknown): void {
  if (password == null || password === "") return;
  throw new ExcelError("NotImplemented", "Passwords of protections");
}

export function sheetProtectionObject(place: SheetPlace): HostObject {
  return hostObject(SHEET_PROTECTION, place);
}

export function workbookProtectionObject(context: HostContext): HostObject {
  return hostObject(WORKBOOK_PROTECTION, context);
}
