import { isApiSupported, localAddress } from "../../connection/officeApi";
import { Refusal } from "../../connection/session";
import type { FormCells } from "./filledForm";
import { loadMargins, marginsOf, type LoadedMargins } from "./formMargins";

/** A form as it is asked for; `formCells` gives its cells after the answer. */
type LoadedForm = {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly margins: LoadedMargins;
};

const MERGED_API = "1.13";

/** Asks for all cells of a form. */
export function loadForm(sheet: Excel.Worksheet): LoadedForm {
  sheet.load("name,id");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,numberFormat");
  // Of the whole sheet, since areas that begin outside of a range are not found in it (R9).
  const merged = isApiSupported(MERGED_API)
    ? sheet.getRange().getMergedAreasOrNullObject()
    : undefined;
  merged?.load("areas/items/address,areas/items/rowIndex,areas/items/rowCount");
  return { sheet, protection, used, merged, margins: loadMargins(sheet) };
}

/**
 * The cells of a form; none for an empty sheet.
 *
 * @throws Refusal sheetProtected
 */
export function formCells(loaded: LoadedForm): FormCells {
  const { sheet: worksheet, protection, used, merged } = loaded;
  const { name: sheet } = worksheet;
  if (protection.protected) throw new Refusal({ code: "sheetProtected", sheet });
  const margins = marginsOf(loaded.margins);
  if (used.isNullObject) {
    const origin = { row: 0, column: 0 };
    return { sheet, origin, formulas: [], numberFormats: [], merged: [], margins };
  }
  return {
    sheet,
    margins,
    merged:
      merged &&
      (merged.isNullObject
        ? []
        : merged.areas.items.map(({ address, rowIndex: row, rowCount: rows }) => ({
            address: localAddress(address),
            row,
            rows,
          }))),
    origin: { row: used.rowIndex, column: used.columnIndex },
    formulas: used.formulas,
    numberFormats: used.numberFormat,
  };
}
