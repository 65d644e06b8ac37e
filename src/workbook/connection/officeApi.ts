import type { CellAddress, CellValue } from "../ports/port";

/** Whether this Excel knows a version of the API: "1.13". */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** The address without its sheet and dollar signs: "'Blatt 1'!$A$2" gives "A2". */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

/** Where a cell is; its address and the name of its sheet must have been loaded. */
export function addressOf(cell: Excel.Range): CellAddress {
  return { sheet: cell.worksheet.name, address: localAddress(cell.address) };
}

/** What a cell holds; its values must have been loaded. */
export function valueOf(cell: Excel.Range): CellValue {
  return (cell.values[0]?.[0] as CellValue | null | undefined) ?? "";
}

/** What stands in cells; nothing where they are whole rows or columns, which Excel does not give. Must have been loaded. */
export function contentsOf({
  formulas,
}: Pick<Excel.Range, "formulas">): readonly (readonly unknown[])[] {
  return (formulas as readonly (readonly unknown[])[] | null) ?? [];
}
