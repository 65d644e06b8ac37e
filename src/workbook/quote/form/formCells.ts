import { Refusal } from "../session";
import type { FormCells } from "./filledForm";

/** A form as it is asked for; `formCells` gives its cells after the answer. */
type LoadedForm = {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
};

/** Asks for all cells of a form. */
export function loadForm(sheet: Excel.Worksheet): LoadedForm {
  sheet.load("name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,numberFormat");
  return { sheet, protection, used };
}

/**
 * The cells of a form; none for an empty sheet.
 *
 * @throws Refusal sheetProtected
 */
export function formCells({ sheet: { name: sheet }, protection, used }: LoadedForm): FormCells {
  if (protection.protected) throw new Refusal({ code: "sheetProtected", sheet });
  if (used.isNullObject) {
    return { sheet, origin: { row: 0, column: 0 }, formulas: [], numberFormats: [] };
  }
  return {
    sheet,
    origin: { row: used.rowIndex, column: used.columnIndex },
    formulas: used.formulas,
    numberFormats: used.numberFormat,
  };
}
