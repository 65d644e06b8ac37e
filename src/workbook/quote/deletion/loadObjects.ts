import { isApiSupported } from "../../officeApi";

/**
 * How many things that are no cells are on a sheet, by each kind of which this Excel tells. Which sets it has is
 * not enough to know: some versions of office.js have no notes in any Excel.
 */
export function loadObjects(
  sheet: Excel.Worksheet,
): readonly OfficeExtension.ClientResult<number>[] {
  const { tables, charts, pivotTables, shapes } = sheet;
  return [
    ...[tables, charts, pivotTables, shapes],
    ...(isApiSupported("1.10") ? [sheet.comments, sheet.slicers] : []),
    ...(isApiSupported("1.18") && "notes" in sheet ? [sheet.notes] : []),
  ].map((all) => all.getCount());
}
