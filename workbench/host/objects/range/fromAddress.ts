import { ExcelError } from "../../../model/errors";
import { areaOfFormula, type AreaOnSheet } from "../../../model/references";
import type { Id } from "../../../model/state";
import type { HostContext } from "../../context";
import type { HostObject } from "../../hostObject";
import { rangeObject } from "./place";

/** The cells of "A1:B2", "A:A", "1:3", "'Blatt 2'!C3", or of a name seen from the sheet; InvalidArgument for anything else. */
export function addressArea(context: HostContext, sheetId: Id, address: string): AreaOnSheet {
  const found = areaOfFormula(context.workbook.state, address, sheetId);
  if (found) return found;
  throw new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: "${address}" is no range.`,
  );
}

export function rangeFrom(context: HostContext, sheetId: Id, address: string): HostObject {
  const found = addressArea(context, sheetId, address);
  return rangeObject(context, found.sheetId, found.area);
}
