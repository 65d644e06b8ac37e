import { isApiSupported } from "../../../connection/officeApi";

/** Whether this Excel can tell how many notes are on a sheet: some versions of office.js have none in any Excel. */
export function countsNotes(sheet: Excel.Worksheet): boolean {
  return isApiSupported("1.18") && "notes" in sheet;
}

/**
 * How many things that are no cells are on a sheet, by each kind of which this Excel tells.
 */
export function loadObjects(
  sheet: Excel.Worksheet,
): readonly OfficeExtension.ClientResult<number>[] {
  const { tables, charts, pivotTables } = sheet;
  return [
    ...[tables, charts, pivotTables],
    ...(isApiSupported("1.9") ? [sheet.shapes] : []),
    ...(isApiSupported("1.10") ? [sheet.comments, sheet.slicers] : []),
    ...(isApiSupported("1.18") && countsNotes(sheet) ? [sheet.notes] : []),
  ].map((all) => all.getCount());
}
