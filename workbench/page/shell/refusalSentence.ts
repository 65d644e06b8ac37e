import type { ExcelError } from "../../model/errors";
import type { Texts } from "../texts";

/** What the workbook refused, for a person. */
export function refusalSentence({ code, message }: ExcelError, { refusals }: Texts): string {
  switch (code) {
    case "AccessDenied":
    case "NonBlankCellOffSheet":
    case "InsertDeleteConflict":
    case "ItemAlreadyExists":
    case "InvalidArgument":
      return refusals[code];
    default:
      return refusals.other(message);
  }
}
