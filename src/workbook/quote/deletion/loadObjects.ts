import { isApiSupported } from "../../officeApi";

/** How many things that are no cells are on a sheet, by each kind of which this Excel tells. */
export function loadObjects(
  sheet: Excel.Worksheet,
): readonly OfficeExtension.ClientResult<number>[] {
  const { tables, charts, pivotTables, shapes } = sheet;
  return [
    ...[tables, charts, pivotTables, shapes],
    ...(isApiSupported("1.10") ? [sheet.comments, sheet.slicers] : []),
    ...(isApiSupported("1.18") ? [sheet.notes] : []),
  ].map((all) => all.getCount());
}
